import { makePassage, makeReference, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { changesNotShown } from './changes-not-shown.js'

const issues = makePassage('UBND xã xây dựng Kế hoạch điều chỉnh tiến độ Kế hoạch triển khai Đề án, cụ thể như sau:', {
  line: 11,
})
const amended = (title: string, ...texts: string[]) => ({
  header: { title },
  passages: [issues, ...texts.map((text, index) => makePassage(text, { line: 40 + index }))],
})
await testRule(
  changesNotShown,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'by its title',
        plan: makePlan(
          amended('Điều chỉnh tiến độ Kế hoạch triển khai thực hiện Đề án năm 2026', 'Tiếp tục thực hiện các nhiệm vụ'),
        ),
        findings: [
          {
            quote: 'điều chỉnh tiến độ',
            line: 11,
            message: 'not-shown',
            severity: 'error',
            subject: 'plan',
            says: 'Kế hoạch nêu là điều chỉnh kế hoạch trước (“UBND xã xây dựng Kế hoạch điều chỉnh tiến độ Kế hoạch triển khai Đề án, cụ thể như sau:”) nhưng không chỉ ra nội dung nào thay đổi, từ mức nào sang mức nào.',
            expected: 'nội dung cũ, nội dung mới của từng chỉ tiêu, nhiệm vụ được điều chỉnh',
            suggestion:
              'Điều chỉnh thời hạn nhiệm vụ số … từ “…” thành “…”; các nội dung khác của Kế hoạch số … giữ nguyên.',
            value: 'not-shown',
          },
        ],
      },
      {
        name: 'supplements',
        plan: makePlan(
          amended('Sửa đổi, bổ sung một số nội dung Kế hoạch số 59/KH-UBND', 'Phấn đấu 90% hồ sơ trực tuyến'),
        ),
        findings: [{ quote: 'Kế hoạch' }],
      },
      {
        name: 'a slogan is no change',
        plan: makePlan(
          amended('Điều chỉnh Kế hoạch năm 2026', 'thay đổi từ cách làm theo kế hoạch sang cách làm theo mục tiêu'),
        ),
        findings: [{ quote: 'điều chỉnh' }],
      },
      {
        name: 'by its citation',
        plan: makePlan({
          references: [makeReference('Kế hoạch', '59/KH-UBND', { relation: 'adjusts' })],
          passages: [issues],
        }),
        findings: [{ quote: 'điều chỉnh' }],
      },
    ],
    lookAlikes: [
      {
        name: 'from what to what',
        plan: makePlan(
          amended(
            'Điều chỉnh tiến độ Kế hoạch năm 2026',
            'Điều chỉnh thời hạn nhiệm vụ số 4 từ quý II sang quý III năm 2026.',
          ),
        ),
      },
      {
        name: 'items of the earlier plan',
        plan: makePlan(amended('Sửa đổi, bổ sung Kế hoạch số 59/KH-UBND', 'Sửa đổi điểm 2.1 mục II như sau:')),
      },
      { name: 'two columns', plan: makePlan(amended('Điều chỉnh Kế hoạch năm 2026', 'Chỉ tiêu trước điều chỉnh')) },
      {
        name: 'carries out an amending resolution',
        plan: makePlan({
          header: { title: 'Thực hiện Nghị quyết số 71/NQ-CP sửa đổi, bổ sung, cập nhật Chương trình hành động' },
        }),
      },
      {
        name: 'may be adjusted later',
        plan: makePlan({ passages: [makePassage('tham mưu UBND xã xem xét điều chỉnh, bổ sung (nếu có)')] }),
      },
    ],
  },
  builtIn,
)
