/**
 * Full scans for quantities and citations: megabytes a second, and what twice the text costs. No package reads either in
 * Vietnamese, so nothing stands beside them. The text is made here: sentences of official prose, with quantities and
 * citations in some; the five plans of ../shared besides, where they are there. Needs the built packages.
 *
 *   node test/benchmark/expression-scan.mjs [--json]
 */
import { scanCitations, scanQuantities } from '@commune-plan/extract'
import { cost, plansText as plans } from './scan-cost.mjs'

const sentences = [
  'Tăng cường ứng dụng công nghệ thông tin trong quản lý, điều hành và phục vụ người dân, doanh nghiệp trên địa bàn.',
  'Các phòng chuyên môn phối hợp chặt chẽ, chủ động tháo gỡ khó khăn, bảo đảm đồng bộ, thống nhất và hiệu quả.',
  'Rà soát thủ tục hành chính thuộc thẩm quyền, đề xuất cắt giảm chi phí tuân thủ cho tổ chức và cá nhân.',
  'Tỷ lệ hồ sơ được số hóa đạt tối thiểu 90%, thanh toán trực tuyến đạt trên 80% tổng số giao dịch.',
  'Mỗi thôn có ít nhất 01 tổ công nghệ số cộng đồng; phấn đấu 2/3 số hộ có chữ ký số.',
  'Giảm từ 15 ngày xuống còn 10 ngày thời gian giải quyết; thu hút 1,5 tỷ đồng.',
  'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị và Nghị quyết số 71/NQ-CP của Chính phủ.',
  'Căn cứ Kế hoạch số 14/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh, khoản 2 Điều 5 Luật Chuyển đổi số.',
]

/** The same text on every machine: a linear congruential generator picks the sentences. */
function makeText(bytes) {
  let seed = 20260101
  const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
  const parts = []
  for (let size = 0; size < bytes;) {
    const sentence = sentences[Math.floor(random() * sentences.length)]
    parts.push(sentence, random() < 0.2 ? '\n' : ' ')
    size += Buffer.byteLength(sentence) + 1
  }
  return parts.join('')
}

const megabytesOf = (text) => Buffer.byteLength(text) / 1e6
const [once, twice] = [makeText(300_000), makeText(600_000)]

const results = Object.fromEntries(
  Object.entries({ scanQuantities, scanCitations }).map(([name, scan]) => {
    const [short, long] = [once, twice].map((text) => cost(() => scan(text)))
    const found = {
      readings: scan(once).readings.length,
      speed: megabytesOf(once) / (short / 1000),
      doubling: { time: long / short, steps: scan(twice).steps / scan(once).steps },
      plans: plans === null ? null : megabytesOf(plans) / (cost(() => scan(plans)) / 1000),
    }
    return [name, found]
  }),
)

if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2))
else
  for (const [name, { readings, speed, doubling, plans: onPlans }] of Object.entries(results)) {
    const beside =
      onPlans === null ? 'plans skipped: ../shared/plans is not there' : `the five plans ${onPlans.toFixed(1)} MB/s`
    console.log(
      `${name.padEnd(16)}${speed.toFixed(1)} MB/s (${readings} readings), ${beside}; twice the text: ${doubling.time.toFixed(2)} times the time, ${doubling.steps.toFixed(2)} times the steps`,
    )
  }
