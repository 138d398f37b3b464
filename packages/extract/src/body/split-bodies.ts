import { foldText } from '@commune-plan/vietnamese'
import { beginsWithOffice } from './offices.js'

const groupStart = /^(?:các|những|toàn thể|một số)\s/u
/** Verbs with which a sentence in the place of a body goes on. */
const verb =
  /\s(?:tham mưu|chủ trì|phối hợp(?! liên)|chịu trách nhiệm|có trách nhiệm|hướng dẫn|triển khai|thực hiện(?! nhiệm vụ)|tổ chức thực hiện|theo dõi|tổng hợp(?=,|\s+(?:báo cáo|tình hình|kết quả|trình))|báo cáo|đôn đốc|làm đầu mối|là đầu mối|giúp)(?=\s|$|[.,;])/u

/**
 * Splits a cell or line of bodies into single ones. ";" always splits; "," and "và" split between two bodies that each
 * stand alone, not inside a name ("Văn phòng HĐND và UBND") nor a collective phrase ("Các phòng, ban, ngành").
 *
 * @param text bodies as written
 * @returns bodies as written, without blanks and dots at their ends
 */
export function splitBodies(text: string): string[] {
  return text
    .split(
      /;|\s\+\s|\s[-•]\s(?=\p{Lu}\p{Ll}+\s(?:\p{Ll}|\p{Lu}))(?=(?:Phòng|Văn phòng|Trung tâm|Công an|Các|UBND|Ủy ban|Ban|Hội|Đoàn|Trường|Trạm)\b)/u,
    )
    .flatMap((part) => splitPart(bare(part)))
    .map((body) => bare(withoutSentence(bare(body))))
    .filter((body) => body !== '' && !/^(?:không|x|v|-|nt|như trên)$/iu.test(body))
}

function splitPart(part: string): string[] {
  const bodies: string[] = []
  let start = 0
  for (const cut of cuts(part)) {
    const left = part.slice(start, cut.start)
    const right = part.slice(cut.end)
    if (!standsAlone(left.trim()) || !beginsBody(left.trim(), right.trimStart(), cut.comma)) continue
    bodies.push(left)
    start = cut.end
  }
  bodies.push(part.slice(start))
  return bodies
}

/** Places where a part may be cut: commas, and "và" between blanks; none inside brackets. */
function cuts(part: string): { start: number; end: number; comma: boolean }[] {
  const found: { start: number; end: number; comma: boolean }[] = []
  let depth = 0
  for (const match of part.matchAll(/[()]|,|\s(?:và|&|cùng)\s/gu)) {
    if (match[0] === '(') depth++
    else if (match[0] === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0)
      found.push({ start: match.index, end: match.index + match[0].length, comma: match[0] === ',' })
  }
  return found
}

function standsAlone(left: string): boolean {
  const folded = foldText(left)
  if (groupStart.test(folded)) return folded.split(' ').length >= 2
  return beginsWithOffice(left)
}

/** Whether what follows is a body of its own beside what stands before. */
function beginsBody(left: string, right: string, comma: boolean): boolean {
  const before = foldText(left)
  const after = foldText(right)
  if (groupStart.test(after)) return true
  if (!beginsWithOffice(right)) return false
  if (/(?:hđnd|hội đồng nhân dân)$/u.test(before) && /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)/u.test(after) && !comma)
    return false
  const collective = groupStart.test(before)
  if (collective && !/^\p{Lu}/u.test(right)) return false
  const ownName = /^\p{Lu}/u.test(right) || !collective
  const words = after.split(/[\s,;]+/u)
  return (
    ownName &&
    (words.length > 1 || /^\p{Lu}/u.test(right)) &&
    !/^(?:ban|ngành|sở|phòng|bộ|hội|đoàn|tổ|trường|trạm|viện|đội|cục|thôn|xóm|bản)(?:,|\s+ngành|$)/u.test(after)
  )
}

/** "Phòng Văn hóa – Xã hội tham mưu giúp UBND xã …" is the body before its verb. */
function withoutSentence(body: string): string {
  const match = verb.exec(body)
  if (match === null || match.index < 4) return body
  return beginsWithOffice(body) || groupStart.test(foldText(body)) ? body.slice(0, match.index) : body
}

function bare(text: string): string {
  return text.replace(/^[\s\-–•+*]+|[\s.,;:–-]+$/gu, '')
}
