import { foldText } from '@commune-plan/vietnamese'

/** What a column of a table of targets or tasks holds. */
export type ColumnRole =
  | 'index'
  | 'target-name'
  | 'task-name'
  | 'name'
  | 'unit'
  | 'value'
  | 'baseline'
  | 'head'
  | 'lead'
  | 'coordinators'
  | 'deliverable'
  | 'outcome'
  | 'assigned'
  | 'schedule'
  | 'start'
  | 'end'
  | 'budget'
  | 'note'

const actor = String.raw`(?:cơ quan|đơn vị|bộ phận|ngành|phòng|ban|tổ chức|cá nhân|địa phương|cấp)`
const actors = String.raw`${actor}(?:\s*[,/&-]\s*${actor}|\s+và\s+${actor}|\s+hoặc\s+${actor})*`

/** Names of columns as officials write them, the telling ones first; the first that fits decides. */
const names: readonly (readonly [ColumnRole, string])[] = [
  ['index', String.raw`s?tt|stt\.?|số (?:tt|thứ tự)|thứ tự|tt\.?|#|no\.?|mã(?: số)?`],
  ['coordinators', String.raw`.*phối hợp.*`],
  [
    'head',
    String.raw`.*người (?:đứng đầu|chịu trách nhiệm|phụ trách|chỉ đạo).*|.*lãnh đạo.*|.*đồng chí .*|.*đ/c .*|.*chỉ đạo (?:thực hiện)?|thủ trưởng.*|cán bộ phụ trách|phân công chỉ đạo`,
  ],
  [
    'lead',
    String.raw`.*chủ trì.*|.*đầu mối.*|${actors}\s+(?:thực hiện|tham mưu|phụ trách|triển khai|theo dõi|chịu trách nhiệm|được giao|báo cáo|quản lý|giải quyết).*|(?:phân công|trách nhiệm)(?:\s.*)?|giao .*thực hiện|người thực hiện`,
  ],
  ['unit', String.raw`đơn vị tính.*|đvt\.?|đ\.v\.t\.?|đv tính|đơn vị đo.*|đơn vị \(.*\)|đvị tính`],
  [
    'baseline',
    String.raw`(?:thực hiện|kết quả|hiện trạng|ước thực hiện|th(?![\p{L}\p{M}])|kết quả thực hiện|số liệu|đã đạt|đầu kỳ).*(?:20\d\d|hiện tại|năm trước|đầu kỳ).*|hiện trạng.*|thực trạng.*|kết quả đã đạt.*`,
  ],
  ['start', String.raw`(?:thời gian |ngày )?bắt đầu.*|từ (?:ngày|tháng)`],
  ['end', String.raw`(?:thời gian |ngày |hạn )?kết thúc.*|đến (?:ngày|tháng)`],
  [
    'schedule',
    String.raw`.*(?:thời gian|thời hạn|tiến độ|thời điểm|lộ trình|hạn hoàn thành|hoàn thành trước|thời kỳ|mốc hoàn thành|hạn thực hiện).*`,
  ],
  ['budget', String.raw`.*kinh phí.*|.*nguồn vốn.*|.*dự toán.*|.*ngân sách.*`],
  [
    'note',
    String.raw`ghi chú.*|lưu ý.*|căn cứ.*|cơ sở pháp lý.*|văn bản.*(?:giao|căn cứ|quy định).*|giải trình.*|cách (?:tính|đánh giá).*|phương pháp.*|nguồn (?:số liệu|dữ liệu).*|trạng thái|tình trạng`,
  ],
  [
    'target-name',
    String.raw`(?:tên |nội dung |các |danh mục |nhóm |mục tiêu[,/ ]+)?(?:chỉ tiêu|chỉ số|tiêu chí)(?:[/, -]+(?:mục tiêu|chỉ tiêu|tiêu chí|chỉ số|nội dung))*(?: (?:cụ thể|chủ yếu|thực hiện|đánh giá|thành phần))?|(?:các |nội dung |tên )?mục tiêu(?: cụ thể|[/, ]+chỉ tiêu)?`,
  ],
  [
    'task-name',
    String.raw`(?:(?:tên|nội dung|các|danh mục|nhóm|đầu mục|chi tiết)[/, ]+)*(?:nhiệm vụ|công việc|đầu việc|hoạt động|giải pháp|đề án|dự án)(?:[/,\s]+(?:và |đề án|dự án|nhiệm vụ|giải pháp|công việc|hoạt động|chương trình|kế hoạch|trọng tâm|cụ thể|chủ yếu|thực hiện|triển khai|được giao))*`,
  ],
  [
    'deliverable',
    String.raw`.*sản phẩm.*|.*kết quả (?:đầu ra|dự kiến|cần đạt|đạt được|hoàn thành|phải đạt|chủ yếu|công việc).*|.*đầu ra.*|hình thức văn bản|dự kiến kết quả|yêu cầu(?: kết quả| đạt được| cần đạt)?`,
  ],
  // what the superior asks, beside what the plan sets itself
  ['assigned', String.raw`.*(?:tỉnh|thành phố|tp|trung ương|cấp trên|huyện|sở)\.? giao.*`],
  ['outcome', String.raw`kết quả(?: thực hiện)?|chỉ tiêu giao|mức (?:độ )?(?:đạt|phấn đấu|hoàn thành).*`],
  [
    'value',
    String.raw`(?:giá trị|mức|số lượng|khối lượng|tỷ lệ|tỉ lệ|chỉ tiêu|kế hoạch|mục tiêu|kh|mốc)?\s*(?:đến|hết|đạt|trong|phấn đấu|giao|đặt ra|cần đạt|thực hiện|cuối|giai đoạn|cả)?\s*(?:đến|hết)?\s*(?:năm|giai đoạn)?\s*20\d\d(?:\s*[-–]\s*20\d\d)?.*|giá trị.*|kế hoạch(?: năm| giao)?|mức (?:chỉ tiêu|mục tiêu|giao).*|số lượng|chỉ tiêu (?:năm|đến|giao|phấn đấu|đạt|kế hoạch).*|mục tiêu (?:năm|đến|phấn đấu|đạt).*|quý (?:i|ii|iii|iv|1|2|3|4)(?:/.*)?`,
  ],
  ['unit', String.raw`đơn vị`],
  [
    'name',
    String.raw`(?:tên )?nội dung(?: (?:thực hiện|triển khai|công tác|chính|chủ yếu|cụ thể|yêu cầu))?|lĩnh vực|hạng mục|nội dung.*`,
  ],
]
const patterns = names.map(([role, name]) => [role, new RegExp(`^(?:${name})$`, 'u')] as const)

/**
 * What a column holds, from its head.
 *
 * @param head the words of the head cell, of several rows joined by a blank
 * @returns `null` where the words name no known column
 */
export function columnRole(head: string): ColumnRole | null {
  if (head === '' || head.length > 120) return null
  const folded = foldText(head)
    .replace(/[*_:.]+$/u, '')
    .replace(/\s*\([^()%]*\)\s*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
  if (folded === '' || folded.length > 90) return null
  for (const [role, pattern] of patterns) if (pattern.test(folded)) return role
  return null
}
