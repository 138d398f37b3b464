import { foldText } from '@commune-plan/vietnamese'

/** One labelled value of a line: "Đơn vị chủ trì: Phòng Kinh tế". */
export interface MetaField {
  /** `circumstance`: where, how and with whom; no field of an item, and no item of its own. */
  readonly field: 'head' | 'lead' | 'coordinators' | 'schedule' | 'deliverable' | 'circumstance'
  /** Offset at which the label begins. */
  readonly from: number
  /** Offset at which the value begins. */
  readonly at: number
  /** Offset behind the value. */
  readonly end: number
}

const noun = String.raw`(?:cơ quan|đơn vị|bộ phận|phòng|ban|tổ chức|cá nhân|lãnh đạo)`
const labels: readonly (readonly [MetaField['field'], string])[] = [
  ['coordinators', String.raw`(?:(?:các )?${noun}(?:[,/ ]+(?:và )?${noun})*\s+)?(?:cùng )?phối hợp(?: thực hiện)?`],
  [
    'lead',
    String.raw`(?:(?:các )?${noun}(?:[,/ ]+(?:và )?${noun})*\s+)(?:được giao |được phân công )?(?:chủ trì|đầu mối|thực hiện|tham mưu|phụ trách|chịu trách nhiệm)(?: (?:thực hiện|tham mưu|theo dõi|triển khai))?`,
  ],
  ['lead', String.raw`chủ trì(?: thực hiện)?|đầu mối(?: thực hiện)?|phân công(?: thực hiện)?|trách nhiệm thực hiện`],
  ['head', String.raw`(?:người|lãnh đạo|đồng chí|cán bộ)\s+(?:đứng đầu|phụ trách|chỉ đạo|chịu trách nhiệm)(?: chính)?`],
  [
    'schedule',
    String.raw`(?:thời gian|thời hạn|tiến độ|thời điểm|lộ trình|hạn|hoàn thành|mốc)(?:\s+(?:thực hiện|hoàn thành|triển khai|tổ chức|trình|ban hành|báo cáo|dự kiến|bắt đầu))*`,
  ],
  [
    'deliverable',
    String.raw`(?:sản phẩm|kết quả)(?:\s*[/,]\s*(?:sản phẩm|kết quả))?(?:\s+(?:đầu ra|dự kiến|chủ yếu|cần đạt|thực hiện|hoàn thành|đạt được))*`,
  ],
  [
    'circumstance',
    String.raw`(?:địa điểm|thành phần|hình thức|thời lượng)(?:\s+(?:tổ chức|thực hiện|triển khai|tham dự|tham gia|dự kiến))*`,
  ],
  // With a figure it is a statement of its own: "Kinh phí: bố trí ít nhất 3% chi ngân sách".
  ['circumstance', String.raw`(?:nguồn )?kinh phí(?:\s+(?:thực hiện|tổ chức|dự kiến))*(?=\s*:[^\d]*$)`],
]
const patterns = labels.map(([field, label]) => [field, new RegExp(`^(?:${label})\\s*:\\s*`, 'u')] as const)
const longestLabel = 70
/** What a line with a label cannot do without. */
const labelWord =
  /(?:chủ trì|phối hợp|đầu mối|thực hiện|tham mưu|phụ trách|trách nhiệm|phân công|đứng đầu|chỉ đạo|thời gian|thời hạn|tiến độ|thời điểm|lộ trình|hạn|sản phẩm|kết quả|triển khai|hoàn thành|địa điểm|thành phần|hình thức|thời lượng|kinh phí)[^:.;]{0,60}:/iu

/**
 * Reads a line that only says who or when for the items before it: "Đơn vị chủ trì: …", also several such labels in one
 * line, parted by full stops or semicolons, or all of it in brackets.
 *
 * @param text a line without its bullet
 * @returns an empty list for any other line
 */
export function metaLine(text: string): readonly MetaField[] {
  const fields = labelled(text, 0)
  return fields[0]?.from === (text.startsWith('(') ? 1 : 0) ? fields : []
}

/**
 * Labels at the end of an item: "… trên toàn phường. Đơn vị chủ trì: Công an; thời gian: Quý II." or in brackets.
 *
 * @returns the labels, and where the words of the item end; `null` where there are none
 */
export function trailingFields(text: string): { readonly fields: readonly MetaField[]; readonly ends: number } | null {
  if (!text.includes(':')) return null
  const fields = labelled(text, 1)
  const [first] = fields
  if (first === undefined || !fields.some(({ field }) => field === 'lead' || field === 'schedule')) return null
  return { fields, ends: first.from }
}

/** Every label that stands at the beginning, or behind a full stop, semicolon or bracket from `least` on. */
function labelled(text: string, least: number): MetaField[] {
  if (!labelWord.test(text)) return []
  const folded = foldText(text)
  const found: { field: MetaField['field']; from: number; at: number }[] = []
  for (const match of folded.matchAll(/(?:^|[.;(]\s*)(?=\p{L}[^.;:()]{2,66}:)/gu)) {
    const from = match.index + match[0].length
    if (match.index < least && least > 0) continue
    const head = folded.slice(from, from + longestLabel + 4)
    for (const [field, pattern] of patterns) {
      const label = pattern.exec(head)
      if (label === null) continue
      found.push({
        field,
        from: least > 0 ? match.index + (match[0].startsWith('.') ? 1 : 0) : from,
        at: from + label[0].length,
      })
      break
    }
  }
  return found.map((own, index) => ({ ...own, end: endOf(text, own.at, found[index + 1]?.from ?? text.length) }))
}

/** Without blanks, full stops, semicolons and an unopened bracket at the end. */
function endOf(text: string, at: number, next: number): number {
  let end = next
  while (end > at && /[\s.;]/u.test(text[end - 1]!)) end--
  const value = text.slice(at, end)
  return value.endsWith(')') && !value.includes('(') ? end - 1 : end
}
