import { readText } from '@commune-plan/document'
import { extractPlan } from '@commune-plan/extract'
import { planSchema } from '@commune-plan/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** Lines of the kinds plans are made of, in any order: what comes out must be a plan, whatever goes in. */
const line = fc.constantFrom(
  'KẾ HOẠCH',
  'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị năm 2026',
  'Số: /KH-UBND',
  'Bản Mẫu, ngày tháng 3 năm 2026',
  'I. MỤC TIÊU CỤ THỂ',
  'II. NHIỆM VỤ, GIẢI PHÁP',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Hạ tầng số',
  '2.1.1. Dữ liệu số',
  'a) Nhân lực số',
  '- Đạt 90% hồ sơ trực tuyến; 80% hài lòng.',
  '+ Đến năm 2030:',
  '- + Đơn vị chủ trì: Phòng Kinh tế; thời gian: Quý II/2026',
  'Phấn đấu trên 85% dân số; ít nhất 02 mô hình (trừ vùng khó khăn).',
  'Định kỳ hằng quý, 6 tháng báo cáo UBND xã (qua Văn phòng) để tổng hợp.',
  'TT\tChỉ tiêu\tĐVT\t2026\t2030\tChủ trì',
  'TT\tNhiệm vụ\tChủ trì\tThời hạn',
  '1\tTập huấn kỹ năng số\tCác phòng\tThường xuyên',
  'I\tHạ tầng\t\t',
  '2\tPhủ sóng 5G\t%\t90\t≥ 99\tPhòng Văn hóa - Xã hội',
  '\t- tiếp theo\t\t',
  'Nơi nhận:',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'Nguyễn Văn Mẫu',
  'PHỤ LỤC I',
  '(Kèm theo Kế hoạch số /KH-UBND ngày /3/2026)',
  '<table><tr><td colspan="9">A</td><td rowspan="3">1</td></tr>',
  '</table>',
  '| 1 | a | b |',
  '',
  '**',
  '((((',
)
const noise = fc.string({ unit: 'binary', maxLength: 40 })

describe('any text gives a plan', () => {
  it('that fits the schema, with spans inside the text, the same every time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: line }, { weight: 1, arbitrary: noise }), { maxLength: 40 }),
        (lines) => {
          const document = readText(lines.join('\n'), { name: 'bất kỳ' })
          const plan = extractPlan(document)
          expect(planSchema.safeParse(plan).error?.issues ?? []).toEqual([])
          for (const { span } of [
            ...plan.targets,
            ...plan.tasks,
            ...plan.references,
            ...plan.reporting,
            ...plan.passages,
          ]) {
            expect(span.start).toBeLessThanOrEqual(span.end)
            expect(span.end).toBeLessThanOrEqual(document.text.length)
          }
          for (const target of plan.targets)
            for (const { span } of target.clauses) expect(span.end).toBeLessThanOrEqual(document.text.length)
          expect(new Set([...plan.targets, ...plan.tasks].map(({ id }) => id)).size).toBe(
            plan.targets.length + plan.tasks.length,
          )
          expect(extractPlan(document)).toEqual(plan)
        },
      ),
      { numRuns: 150 },
    )
  }, 60_000)

  it.each<[string, string]>([
    ['a table of 10,000 columns', Array.from({ length: 3 }, () => 'x\t'.repeat(10_000)).join('\n')],
    [
      '1,000 nested numbers',
      Array.from({ length: 1000 }, (_, at) => `${'1.'.repeat(Math.min(6, 1 + (at % 6)))} mục ${at}`).join('\n'),
    ],
    ['unclosed brackets', '('.repeat(5000) + '\n' + 'Đạt 90% ('.repeat(500)],
    ['one endless sentence', 'đạt 90% hồ sơ; '.repeat(5000)],
    ['tables never closed', '<table><tr><td>1\n'.repeat(2000)],
    ['nothing but markers', '- \n1. \na) \n'.repeat(2000)],
    ['a plan on one line', 'KẾ HOẠCH I. MỤC TIÊU '.repeat(2000)],
  ])(
    '%s ends soon',
    (_, text) => {
      const plan = extractPlan(readText(text, { name: 'hiểm' }))
      expect(plan.schemaVersion).toBe('1')
    },
    20_000,
  )
})
