import { foldText } from '@commune-plan/vietnamese'

/** A line that says who or when, and holds for the items before it. */
export interface MetaLine {
  readonly field: 'head' | 'lead' | 'coordinators' | 'schedule' | 'deliverable'
  /** Offset in the line at which the value begins. */
  readonly at: number
}

const noun = String.raw`(?:cơ quan|đơn vị|bộ phận|phòng|ban|tổ chức|cá nhân|lãnh đạo)`
const labels: readonly (readonly [MetaLine['field'], string])[] = [
  ['coordinators', String.raw`(?:(?:các )?${noun}(?:[,/ ]+(?:và )?${noun})*\s+)?(?:cùng )?phối hợp(?: thực hiện)?`],
  [
    'lead',
    String.raw`(?:(?:các )?${noun}(?:[,/ ]+(?:và )?${noun})*\s+)(?:được giao |được phân công )?(?:chủ trì|đầu mối|thực hiện|tham mưu|phụ trách|chịu trách nhiệm)(?: (?:thực hiện|tham mưu|theo dõi|triển khai))?`,
  ],
  ['lead', String.raw`chủ trì(?: thực hiện)?|đầu mối(?: thực hiện)?|phân công(?: thực hiện)?|trách nhiệm thực hiện`],
  ['head', String.raw`(?:người|lãnh đạo|đồng chí|cán bộ)\s+(?:đứng đầu|phụ trách|chỉ đạo|chịu trách nhiệm)(?: chính)?`],
  [
    'schedule',
    String.raw`(?:thời gian|thời hạn|tiến độ|thời điểm|lộ trình|hạn)(?:\s+(?:thực hiện|hoàn thành|triển khai|trình|ban hành|báo cáo))*`,
  ],
  [
    'deliverable',
    String.raw`(?:sản phẩm|kết quả)(?:\s*[/,]\s*(?:sản phẩm|kết quả))?(?:\s+(?:đầu ra|dự kiến|chủ yếu|cần đạt|thực hiện|hoàn thành|đạt được))*`,
  ],
]
const patterns = labels.map(([field, label]) => [field, new RegExp(`^(?:${label})\\s*:\\s*`, 'u')] as const)

/**
 * Reads "Đơn vị chủ trì: …", "Thời gian thực hiện: …" and their like.
 *
 * @param text a line without its bullet
 * @returns `null` for any other line
 */
export function metaLine(text: string): MetaLine | null {
  const colon = text.indexOf(':')
  if (colon < 3 || colon > 70) return null
  const folded = foldText(text.slice(0, colon + 2))
  for (const [field, pattern] of patterns) {
    const match = pattern.exec(folded)
    if (match !== null) return { field, at: match[0].length }
  }
  return null
}
