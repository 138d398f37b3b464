import { isBody } from '../body/offices.js'
import { splitBodies } from '../body/split-bodies.js'

/** Bodies that receive reports, as one phrase of the text. */
export interface Recipient {
  readonly bodies: readonly string[]
  readonly start: number
  readonly end: number
}

const lead =
  /(?:^|[\s,(])(?:gửi(?:\s+báo cáo)?(?:\s+(?:về|cho|tới|đến|lên))?|về|cho|tới|trình|báo cáo(?:\s+(?:với|cho|về|lên))?|kết quả thực hiện với|(?<!phối hợp )với)\s+/giu
const ends =
  /[,;.]|\s(?:theo quy định|theo yêu cầu|khi có|khi được|định kỳ|trước ngày|chậm nhất|hằng|hàng|để|nhằm|và báo cáo|và gửi|đồng thời|vào|theo quý|kết quả|tình hình|về|tiến độ|việc|thông qua)(?![\p{L}\p{M}])/iu
const through = /^\s*(\((?:qua|thông qua|gửi|qua đầu mối)[^()]{2,100}\))/iu

/** The recipients that a statement on reports names, in text order. */
export function recipientsIn(text: string): Recipient[] {
  const found: Recipient[] = []
  for (const match of text.matchAll(lead)) {
    const start = match.index + match[0].length
    if (found.some((known) => start < known.end)) continue
    const rest = text.slice(start, start + 240)
    if (
      !isBody(rest.slice(0, 150)) &&
      !/^(?:chủ tịch|cấp trên|cấp có thẩm quyền|lãnh đạo|tỉnh|thành phố|thường trực|bộ |hội đồng)/iu.test(rest)
    )
      continue
    const stretch = phrase(rest)
    const bodies = splitBodies(stretch.words).map((body, index, all) =>
      index === all.length - 1 && stretch.through !== '' ? `${body} ${stretch.through}` : body,
    )
    if (bodies.length === 0) continue
    found.push({ bodies, start, end: start + stretch.length })
  }
  return found
}

/** The words of the recipients up to where the sentence goes on, with "(qua …)" behind them. */
function phrase(rest: string): { words: string; through: string; length: number } {
  let end = rest.length
  const bracket = rest.indexOf('(')
  for (let from = 0; from < rest.length;) {
    const match = ends.exec(rest.slice(from))
    if (match === null) break
    const at = from + match.index
    if (bracket >= 0 && at > bracket) break
    if (match[0] === ',' && isListComma(rest, at)) {
      from = at + 1
      continue
    }
    end = at
    break
  }
  if (bracket >= 0 && bracket < end) end = bracket
  const words = rest.slice(0, end).trim()
  const via = through.exec(rest.slice(end))
  return { words, through: via?.[1] ?? '', length: end + (via?.[0].length ?? 0) }
}

/** A comma inside a list of bodies: "các Sở, ban ngành", "Đảng ủy, HĐND xã". */
function isListComma(rest: string, at: number): boolean {
  return (
    isBody(
      rest
        .slice(at + 1)
        .trim()
        .slice(0, 60),
    ) || /^\s*(?:ngành|ban|hđnd|ubnd|đoàn thể)/iu.test(rest.slice(at + 1))
  )
}
