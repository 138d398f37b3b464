import { fold } from '../wording/fold.js'

const mark = /[^A-Za-zÀ-ɏḀ-ỿ0-9]+/gu
const vague = new RegExp(
  `^(?:(?:các |những )?(?:${[
    'báo cáo(?: kết quả)?(?: thực hiện)?(?: nhiệm vụ)?(?: định kỳ)?',
    'văn bản(?: triển khai| chỉ đạo| thực hiện| tham mưu| hướng dẫn| liên quan)*(?: thực hiện)?',
    'kế hoạch(?: triển khai| thực hiện| văn bản)*',
    'kết quả(?: thực hiện| cụ thể| đạt được)*(?: nhiệm vụ)?',
    'sản phẩm(?: cụ thể)?',
    'hồ sơ(?: liên quan)?',
    'hoạt động',
    'theo (?:quy định|kế hoạch|yêu cầu|chức năng nhiệm vụ)',
    'hoàn thành(?: nhiệm vụ| kế hoạch| theo kế hoạch)?',
    'đạt yêu cầu',
    'thực hiện(?: tốt| nghiêm)?(?: nhiệm vụ)?',
    'được (?:triển khai|thực hiện)',
  ].join('|')})(?: và | hoặc | |$)?)+$`,
  'u',
)

/** Whether a product as written could be anything: "Báo cáo", "Văn bản triển khai", "Kết quả thực hiện". */
export function isVagueDeliverable(deliverable: string): boolean {
  const written = fold(deliverable).replace(mark, ' ').trim()
  return written.split(' ').length <= 8 && vague.test(written)
}
