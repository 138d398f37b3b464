import { makePassage, makeReference } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { changesNotShown } from './changes-not-shown.js'

const issues = makePassage('UBND xã xây dựng Kế hoạch điều chỉnh tiến độ Kế hoạch triển khai Đề án, cụ thể như sau:', {
  line: 11,
})
const amended = (title: string, ...texts: string[]) => ({
  header: { title },
  passages: [issues, ...texts.map((text, index) => makePassage(text, { line: 40 + index }))],
})
ruleTable(changesNotShown, {
  hits: [
    {
      why: 'by its title',
      plan: amended(
        'Điều chỉnh tiến độ Kế hoạch triển khai thực hiện Đề án năm 2026',
        'Tiếp tục thực hiện các nhiệm vụ',
      ),
      quote: 'điều chỉnh tiến độ',
      line: 11,
    },
    {
      why: 'supplements',
      plan: amended('Sửa đổi, bổ sung một số nội dung Kế hoạch số 59/KH-UBND', 'Phấn đấu 90% hồ sơ trực tuyến'),
      quote: 'Kế hoạch',
    },
    {
      why: 'a slogan is no change',
      plan: amended('Điều chỉnh Kế hoạch năm 2026', 'thay đổi từ cách làm theo kế hoạch sang cách làm theo mục tiêu'),
      quote: 'điều chỉnh',
    },
    {
      why: 'by its citation',
      plan: { references: [makeReference('Kế hoạch', '59/KH-UBND', { relation: 'adjusts' })], passages: [issues] },
      quote: 'điều chỉnh',
    },
  ],
  silent: [
    {
      why: 'from what to what',
      plan: amended(
        'Điều chỉnh tiến độ Kế hoạch năm 2026',
        'Điều chỉnh thời hạn nhiệm vụ số 4 từ quý II sang quý III năm 2026.',
      ),
    },
    {
      why: 'items of the earlier plan',
      plan: amended('Sửa đổi, bổ sung Kế hoạch số 59/KH-UBND', 'Sửa đổi điểm 2.1 mục II như sau:'),
    },
    { why: 'two columns', plan: amended('Điều chỉnh Kế hoạch năm 2026', 'Chỉ tiêu trước điều chỉnh') },
    {
      why: 'carries out an amending resolution',
      plan: { header: { title: 'Thực hiện Nghị quyết số 71/NQ-CP sửa đổi, bổ sung, cập nhật Chương trình hành động' } },
    },
    {
      why: 'may be adjusted later',
      plan: { passages: [makePassage('tham mưu UBND xã xem xét điều chỉnh, bổ sung (nếu có)')] },
    },
  ],
})
