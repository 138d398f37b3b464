import { makePassage, makeReference } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
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
ruleTable(incomplete, {
  hits: [
    {
      why: 'number only',
      plan: { references: [cite('Nghị quyết', '71/NQ-CP', null, null)] },
      quote: '71/NQ-CP',
      line: 17,
      message: 'lacks',
    },
    {
      why: 'no issuer',
      plan: { references: [cite('Quyết định', '204-QĐ/TW', '2024-11-29', null)] },
      quote: '204-QĐ/TW',
    },
    {
      why: 'no date',
      plan: { references: [cite('Nghị quyết', '193/2025/QH15', null, 'Quốc hội')] },
      quote: '193/2025/QH15',
    },
    {
      why: 'complete only later',
      plan: {
        references: [
          makeReference('Nghị quyết', '57-NQ/TW', {
            mentions: [mention(17, null, null), mention(30, '2024-12-22', 'Bộ Chính trị')],
          }),
        ],
      },
      quote: '57-NQ/TW',
      line: 17,
    },
    {
      why: 'no number',
      plan: says('Thực hiện nghiêm Chỉ thị của Ban Bí thư về bảo đảm an ninh mạng'),
      quote: 'Chỉ thị của Ban Bí thư',
      line: 209,
      message: 'no-number',
    },
  ],
  silent: [
    { why: 'complete', plan: { references: [cite('Kế hoạch', '69/KH-UBND', '2026-03-10', 'UBND tỉnh Phú Thọ')] } },
    {
      why: 'short in the title, complete in the preamble',
      plan: {
        references: [
          makeReference('Nghị quyết', '57-NQ/TW', {
            mentions: [mention(9, null, null), mention(11, '2024-12-22', 'Bộ Chính trị')],
          }),
        ],
      },
    },
    { why: 'the household name of a project', plan: { references: [cite('Đề án', '06', null, null)] } },
    {
      why: 'inside the title of another',
      plan: says(
        'Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ sửa đổi, bổ sung, cập nhật Chương trình hành động của Chính phủ',
      ),
    },
    {
      why: 'a number that cannot be read: another rule',
      plan: { references: [cite('Kế hoạch', '02-BCDDTW', null, null)] },
    },
    { why: 'documents in general', plan: says('theo các nghị quyết, chỉ thị của Trung ương và kế hoạch của tỉnh') },
    { why: 'the plan of the offices', plan: says('Kế hoạch của các cơ quan, đơn vị phải xác định rõ mục tiêu') },
    {
      why: 'its number stands elsewhere',
      plan: {
        references: [cite('Chương trình hành động', '62-CTr/TU', '2025-01-23', 'Ban Thường vụ Tỉnh ủy')],
        passages: [makePassage('Chương trình hành động của Ban Thường vụ Tỉnh ủy')],
      },
    },
  ],
})
