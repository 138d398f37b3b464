import { makePassage, makeReference, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { incomplete } from './incomplete.js'

const span = { start: 0, end: 0 }
const cite = (type: string, number: string, date: string | null, issuer: string | null, line = 17) =>
  makeReference(type, number, { date, issuer, line })
const mention = (line: number, date: string | null, issuer: string | null) => ({
  line,
  span,
  written: 'Nghị quyết số 57-NQ/TW',
  type: 'Nghị quyết',
  number: '57-NQ/TW',
  date,
  issuer,
})
const says = (text: string) => ({ references: [], passages: [makePassage(text, { line: 209 })] })
await testRule(
  incomplete,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'number only',
        plan: makePlan({ references: [cite('Nghị quyết', '71/NQ-CP', null, null)] }),
        findings: [
          {
            quote: '71/NQ-CP',
            line: 17,
            message: 'lacks',
            severity: 'info',
            subject: 'reference:71/NQ-CP',
            says: '“Nghị quyết số 71/NQ-CP” được nêu lần đầu mà thiếu ngày, cơ quan ban hành và trích yếu.',
            expected: 'loại, số và ký hiệu, ngày ban hành, cơ quan ban hành, trích yếu',
            value: '71/NQ-CP',
          },
        ],
      },
      {
        name: 'no issuer',
        plan: makePlan({ references: [cite('Quyết định', '204-QĐ/TW', '2024-11-29', null)] }),
        findings: [{ quote: '204-QĐ/TW' }],
      },
      {
        name: 'no date',
        plan: makePlan({ references: [cite('Nghị quyết', '193/2025/QH15', null, 'Quốc hội')] }),
        findings: [{ quote: '193/2025/QH15' }],
      },
      {
        name: 'complete only later',
        plan: makePlan({
          references: [
            makeReference('Nghị quyết', '57-NQ/TW', {
              mentions: [mention(17, null, null), mention(30, '2024-12-22', 'Bộ Chính trị')],
            }),
          ],
        }),
        findings: [{ quote: '57-NQ/TW', line: 17 }],
      },
      {
        name: 'no number',
        without: { 'upper-case': 'a capital tells the name of a document' },
        plan: makePlan(says('Thực hiện nghiêm Chỉ thị của Ban Bí thư về bảo đảm an ninh mạng')),
        findings: [
          {
            quote: 'Chỉ thị của Ban Bí thư',
            line: 209,
            message: 'no-number',
            severity: 'info',
            subject: 'reference:chỉ thị của ban bí thư',
            says: '“Chỉ thị của Ban Bí thư” được viện dẫn mà không có số, ngày.',
            expected: 'số và ngày của văn bản',
          },
        ],
      },
    ],
    lookAlikes: [
      {
        name: 'complete',
        plan: makePlan({ references: [cite('Kế hoạch', '69/KH-UBND', '2026-03-10', 'UBND tỉnh Phú Thọ')] }),
      },
      {
        name: 'short in the title, complete in the preamble',
        plan: makePlan({
          references: [
            makeReference('Nghị quyết', '57-NQ/TW', {
              mentions: [mention(9, null, null), mention(11, '2024-12-22', 'Bộ Chính trị')],
            }),
          ],
        }),
      },
      { name: 'the household name of a project', plan: makePlan({ references: [cite('Đề án', '06', null, null)] }) },
      {
        name: 'inside the title of another',
        plan: makePlan(
          says(
            'Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ sửa đổi, bổ sung, cập nhật Chương trình hành động của Chính phủ',
          ),
        ),
      },
      {
        name: 'a number that cannot be read: another rule',
        plan: makePlan({ references: [cite('Kế hoạch', '02-BCDDTW', null, null)] }),
      },
      {
        name: 'documents in general',
        plan: makePlan(says('theo các nghị quyết, chỉ thị của Trung ương và kế hoạch của tỉnh')),
      },
      {
        name: 'the plan of the offices',
        plan: makePlan(says('Kế hoạch của các cơ quan, đơn vị phải xác định rõ mục tiêu')),
      },
      {
        name: 'its number stands elsewhere',
        plan: makePlan({
          references: [cite('Chương trình hành động', '62-CTr/TU', '2025-01-23', 'Ban Thường vụ Tỉnh ủy')],
          passages: [makePassage('Chương trình hành động của Ban Thường vụ Tỉnh ủy')],
        }),
      },
    ],
  },
  builtIn,
)
