// First the rule is tested, then it runs with the built-in ones over a plan.
import { testRule } from '@commune-plan/engine/testing'
import { findingMessage } from '@commune-plan/report'
import { evaluatePlan, readPlan } from 'commune-plan'
import { courseWithoutNumber, plugin } from './rule.mjs'

/** A plan with one task table, so that a case is only the row that matters. */
const planWith = (...rows) => `UBND XÃ ĐỒI CHÈ
Số: 21/KH-UBND
Đồi Chè, ngày 06 tháng 4 năm 2026

KẾ HOẠCH
Thực hiện Nghị quyết số 57-NQ/TW năm 2026

II. NHIỆM VỤ

TT\tNhiệm vụ\tCơ quan chủ trì\tSản phẩm\tThời hạn hoàn thành
${rows.map((row, index) => `${index + 1}\t${row}\tQuý III/2026`).join('\n')}
`

// 1. The tester runs every case as it is, and again decomposed (NFD), in capitals and with doubled spaces. It throws with
//    all that failed; with `describe` and `it` of a test framework each case becomes a test.
const cases = {
  valid: [planWith('Tổ chức tập huấn kỹ năng số cho cán bộ\tPhòng Văn hóa - Xã hội\t04 lớp, 120 người tham gia')],
  invalid: [
    {
      name: 'a product without a number',
      text: planWith('Tổ chức tập huấn kỹ năng số cho người dân\tPhòng Văn hóa - Xã hội\tLớp tập huấn'),
      findings: [{ quote: 'Lớp tập huấn', message: 'none', line: 11 }],
    },
    {
      name: 'the second of two rows',
      text: planWith(
        'Mở lớp bồi dưỡng an toàn thông tin\tCông an xã\t02 lớp',
        'Tập huấn dịch vụ công cho Tổ công nghệ số\tVăn phòng\tBáo cáo kết quả',
      ),
      findings: [{ quote: 'Báo cáo kết quả', line: 12 }],
    },
  ],
  // What only looks like the fault. Most of the work of a good rule is here.
  lookAlikes: [
    ['sent to a course of the province', 'Cử cán bộ tham gia lớp tập huấn do tỉnh mở\tVăn phòng\tDanh sách cử đi học'],
    ['counted in the name', 'Tổ chức 03 lớp tập huấn cho Tổ công nghệ số\tĐoàn Thanh niên\tLớp tập huấn'],
    ['online, as the option says', 'Tổ chức tập huấn trực tuyến cho người dân\tVăn phòng\tTài khoản học tập'],
    ['material for courses', 'Xây dựng tài liệu tập huấn\tVăn phòng\tBộ tài liệu'],
  ].map(([name, row]) => ({ name, text: planWith(row) })),
}
await testRule(courseWithoutNumber, cases, { read: async (text) => (await readPlan(text, { name: 'case.txt' })).plan })
const count = cases.valid.length + cases.invalid.length + cases.lookAlikes.length
console.log(`1. ${courseWithoutNumber.meta.id}: ${count} trường hợp thử đều đúng.`)

// 2. As a plug-in. What it found stands among the findings, under the same settings as every other rule.
const text = planWith(
  'Tổ chức tập huấn kỹ năng số cho hộ kinh doanh\tPhòng Kinh tế\tLớp tập huấn',
  'Tổ chức tập huấn chữ ký số cho cán bộ xã\tVăn phòng\t02 lớp, 60 người tham gia',
)
const options = { name: 'ke-hoach.txt', asOf: '2026-06-30', plugins: [plugin] }
const show = ({ findings, rules }) => {
  for (const finding of findings.filter(({ rule }) => rule.startsWith('tinh/'))) {
    const rule = rules.find(({ id }) => id === finding.rule)
    console.log(`   ${finding.severity}, dòng ${finding.line}: ${findingMessage(finding, rule).vi}`)
    console.log(`      nên ghi: ${finding.suggestion}`)
  }
}
console.log('\n2. Trong một kế hoạch:')
show(await evaluatePlan(text, options))
console.log('\n3. Tỉnh nâng thành lỗi:')
show(await evaluatePlan(text, { ...options, rules: { rules: { 'tinh/course-without-number': 'error' } } }))
