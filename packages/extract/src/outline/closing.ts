import { foldText } from '@commune-plan/vietnamese'

const plan = String.raw`(?:kế hoạch|chương trình|văn bản|quyết định|đề án)(?: hành động)?`
const closings = new RegExp(
  `^(?:${[
    'trên đây là',
    `căn cứ (?:các |những )?(?:nội dung )?(?:của |tại |trong )?${plan} này`,
    '(?:trong )?quá trình (?:tổ chức |triển khai )*(?:thực hiện|triển khai)[^.]{0,60}(?:vướng mắc|khó khăn|phát sinh|vấn đề|thay đổi|chưa phù hợp)',
    `(?:khi )?nhận được ${plan}`,
    `${plan} này (?:được |sẽ )?(?:phổ biến|thay thế|có hiệu lực|thay cho|bãi bỏ)`,
    `(?:ubnd|ủy ban nhân dân|đảng ủy|ban thường vụ|ban chấp hành|chủ tịch)[^.;:]{0,60} (?:yêu cầu|đề nghị) (?:các|thủ trưởng|trưởng|toàn thể|cán bộ)`,
    '(?:yêu cầu|đề nghị) (?:các|thủ trưởng|trưởng)[^.;:]{0,160}(?:nghiêm túc|khẩn trương|triển khai|tổ chức|phối hợp|chủ động)[^.;:]{0,40}thực hiện',
  ].join('|')})`,
  'u',
)

/**
 * Whether a paragraph closes the plan ("Trên đây là …", "Trong quá trình thực hiện, nếu có vướng mắc …"): it speaks of
 * the plan as a whole and charges nobody named before it.
 */
export function isClosing(text: string): boolean {
  return closings.test(foldText(text.slice(0, 300)))
}
