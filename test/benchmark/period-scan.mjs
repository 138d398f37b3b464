/**
 * Full scan for expressions of time, beside chrono-node (vi.casual) in the same process on the same text: the five plans
 * of ../shared one after the other, where they are there, and a text made here, sentences of official prose, a part of
 * them with an expression of time. Needs the built packages.
 *
 *   node test/benchmark/period-scan.mjs [--json]
 */
import { scanTime } from '@commune-plan/period'
import { vi } from 'chrono-node'
import { cost, plansText } from './scan-cost.mjs'

const prose = [
  'Tăng cường ứng dụng công nghệ thông tin trong quản lý, điều hành và phục vụ người dân, doanh nghiệp trên địa bàn.',
  'Các phòng chuyên môn phối hợp chặt chẽ, chủ động tháo gỡ khó khăn, bảo đảm đồng bộ, thống nhất và hiệu quả.',
  'Phát triển hạ tầng số, nền tảng số dùng chung; khuyến khích hợp tác xã tham gia thương mại điện tử.',
  'Đẩy mạnh tuyên truyền về đổi mới sáng tạo, nâng cao kỹ năng số cho cán bộ và nhân dân ở cơ sở.',
  'Tỷ lệ hồ sơ được số hóa đạt tối thiểu 90%, thanh toán trực tuyến đạt trên 80% tổng số giao dịch.',
  'Rà soát thủ tục hành chính thuộc thẩm quyền, đề xuất cắt giảm chi phí tuân thủ cho tổ chức và cá nhân.',
  'Bố trí kinh phí theo phân cấp ngân sách, lồng ghép các chương trình, dự án và nguồn vốn hợp pháp khác.',
]
const timed = [
  'Hoàn thành trước ngày 30/6/2026 và báo cáo kết quả về Ủy ban nhân dân xã.',
  'Đến hết năm 2030, mọi thôn có điểm truy cập mạng công cộng.',
  'Định kỳ hằng quý, 06 tháng, năm hoặc đột xuất khi có yêu cầu gửi báo cáo tổng hợp.',
  'Triển khai trong Quý II/2026, nghiệm thu trong tháng 9 năm 2026.',
  'Kế hoạch thực hiện trong giai đoạn 2026 - 2030, tầm nhìn đến năm 2045.',
]

/** The same text on every machine: a linear congruential generator picks the sentences. */
function makeText(bytes, share = 0.2) {
  let seed = 20260101
  const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
  const pick = (list) => list[Math.floor(random() * list.length)]
  const parts = []
  for (let size = 0; size < bytes;) {
    const sentence = random() < share ? pick(timed) : pick(prose)
    parts.push(sentence, random() < 0.2 ? '\n' : ' ')
    size += Buffer.byteLength(sentence) + 1
  }
  return parts.join('')
}

const reference = new Date(2026, 0, 1)

/** Both on one text, turn and turn about, so that other work on the machine meets both. */
function sideBySide(words) {
  const best = { ours: Number.POSITIVE_INFINITY, chrono: Number.POSITIVE_INFINITY }
  for (let turn = 0; turn < 4; turn++) {
    best.ours = Math.min(
      best.ours,
      cost(() => scanTime(words), 12),
    )
    best.chrono = Math.min(
      best.chrono,
      cost(() => vi.casual.parse(words, reference), 2),
    )
  }
  const size = Buffer.byteLength(words) / 1e6
  return {
    megabytes: size,
    readings: scanTime(words).readings.length,
    chronoResults: vi.casual.parse(words, reference).length,
    ours: size / (best.ours / 1000),
    chrono: size / (best.chrono / 1000),
    ratio: best.chrono / best.ours,
  }
}

const plans = plansText === null ? null : sideBySide(plansText)
const text = makeText(400_000)
const twice = makeText(800_000)
const made = sideBySide(text)
const withoutTimes = sideBySide(makeText(400_000, 0))
const ours = cost(() => scanTime(text))
const oursTwice = cost(() => scanTime(twice))

const killers = ['1 ngày 2 tháng ', '8'].map((unit) => {
  const [short, long] = [1500, 3000].map((length) => unit.repeat(Math.ceil(length / unit.length)))
  return {
    unit,
    ours: [short, long].map((each) => cost(() => scanTime(each), 5)),
    steps: [short, long].map((each) => scanTime(each).steps),
    chrono: [short, long].map((each) => cost(() => vi.casual.parse(each, reference), 1)),
  }
})

const results = {
  plans,
  text: made,
  withoutTimes,
  doubling: {
    time: oursTwice / ours,
    steps: scanTime(twice).steps / scanTime(text).steps,
    bytes: Buffer.byteLength(twice) / Buffer.byteLength(text),
  },
  killers,
}

/** One line for a text that both read. */
function line(title, found) {
  const { megabytes, readings, chronoResults, ratio } = found
  console.log(
    `${title.padEnd(18)}${megabytes.toFixed(2)} MB, ${readings} readings (chrono: ${chronoResults}); scanTime ${found.ours.toFixed(1)} MB/s, chrono vi.casual ${found.chrono.toFixed(1)} MB/s: ${ratio.toFixed(1)} times as fast`,
  )
}

if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2))
else {
  const { doubling } = results
  if (plans === null) console.log('the five plans    skipped: ../shared/plans is not there')
  else line('the five plans', plans)
  line('made text', made)
  line('without times', withoutTimes)
  console.log(
    `twice the text    ${doubling.time.toFixed(2)} times the time, ${doubling.steps.toFixed(2)} times the steps`,
  )
  for (const { unit, ours: mine, steps, chrono } of killers)
    console.log(
      `"${unit}" 1,500 → 3,000 characters: ${mine.map((ms) => ms.toFixed(2)).join(' → ')} ms (steps ${steps.join(' → ')}), chrono ${chrono.map((ms) => ms.toFixed(1)).join(' → ')} ms`,
    )
}
