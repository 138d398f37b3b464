import { isBody } from './offices.js'
import { splitBodies } from './split-bodies.js'
import { startsWithVerb } from './statements.js'

/** Who is charged inside an item's own words. */
export interface InlineBodies {
  readonly lead: readonly string[]
  readonly coordinators: readonly string[]
}

const giao = /^(?:giao|phân công|yêu cầu|đề nghị)\s+/iu
const leads =
  /^(.{4,120}?)\s+(?:làm đầu mối,?\s*)?(?:chủ trì|là đầu mối)(?:\s*[,;]?\s*phối hợp(?:\s+(?:với|cùng))?\s+(.{4,200}?)(?=\s+(?:tham mưu|triển khai|thực hiện|tổ chức|xây dựng|rà soát|hoàn thành|hướng dẫn|theo dõi|kiểm tra|đôn đốc)\s|[.;:]|$))?/iu
const inBrackets = /\(([^()]{6,240})\)/gu
/** "…; giao Công an xã chủ trì", "…, do Phòng Kinh tế chủ trì, phối hợp với các thôn" behind what is to be reached. */
const behind =
  /[;,.–-]\s+(?:giao|phân công|do)\s+([^;.]{4,160}?)\s+(?:làm đầu mối,?\s*)?(?:chủ trì|là đầu mối)(?:\s*[,;]?\s*phối hợp(?:\s+(?:với|cùng))?\s+([^;.]{4,160}))?/iu

/**
 * The bodies that an item names in its own words: "Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã …", in brackets
 * "(Phòng Văn hóa - Xã hội chủ trì; Công an xã phối hợp)", or at its end "…; giao Công an xã chủ trì".
 */
export function inlineBodies(text: string): InlineBodies {
  const head = giao.test(text) ? text.replace(giao, '') : text
  const direct = /chủ trì|đầu mối/iu.test(head.slice(0, 160)) ? leads.exec(head.slice(0, 400)) : null
  if (direct !== null && isBody(direct[1]!))
    return { lead: splitBodies(direct[1]!), coordinators: splitBodies(direct[2] ?? '') }
  for (const match of text.matchAll(inBrackets)) {
    const found = fromBrackets(match[1]!)
    if (found !== null) return found
  }
  const last = /chủ trì|đầu mối/iu.test(text) ? behind.exec(text) : null
  if (last !== null && isBody(last[1]!))
    return { lead: splitBodies(last[1]!), coordinators: splitBodies(last[2] ?? '') }
  return { lead: [], coordinators: [] }
}

function fromBrackets(words: string): InlineBodies | null {
  const lead: string[] = []
  const coordinators: string[] = []
  for (const part of words.split(/;\s/u)) {
    const match = leading.exec(part.trim())
    if (match === null) continue
    const [, labelled, named, helper] = match
    const main = labelled ?? named
    if (main !== undefined && isBody(main)) lead.push(...splitBodies(main))
    if (helper !== undefined && isBody(helper)) coordinators.push(...splitBodies(helper))
  }
  for (const part of words.split(/;\s/u)) {
    const helps = helping.exec(part.trim())
    const body = helps?.[1] ?? helps?.[2]
    if (body !== undefined && isBody(body) && coordinators.length === 0) coordinators.push(...splitBodies(body))
  }
  return lead.length + coordinators.length === 0 ? null : { lead, coordinators }
}

/** "chủ trì: X", "X chủ trì", "X chủ trì, Y phối hợp". */
const leading =
  /^(?:(?:đơn vị |cơ quan )?chủ trì\s*:?\s*(.+?)|(.+?)\s+(?:chủ trì|thực hiện))(?:\s*,\s*(?:phối hợp với\s+)?(.+?)(?:\s+phối hợp)?)?$/iu
/** "phối hợp: Y", "Y phối hợp". */
const helping = /^(?:(?:đơn vị |cơ quan )?phối hợp\s*:?\s*(.+)|(.+?)\s+phối hợp)$/iu

const copula =
  /^(?:là|được|có trách nhiệm|chịu trách nhiệm|căn cứ|theo|định kỳ|hằng|hàng|phải|làm|chủ trì|gửi|báo cáo|tổng hợp|công khai|cân đối|thường trực|lãnh đạo)(?![\p{L}\p{M}])/u

/**
 * The bodies that a sentence begins with: its words before the first verb. Words in capitals belong to names ("Phòng
 * Quản lý đô thị").
 *
 * @returns offset behind the bodies; `null` where the sentence does not begin with one
 */
export function subjectEnd(text: string): number | null {
  const head = text.slice(0, 220)
  for (const match of head.matchAll(/\s+(?=\p{Ll})/gu)) {
    const rest = head.slice(match.index + match[0].length)
    const noun = /(?:các|những|mọi|một)$/iu.test(head.slice(0, match.index))
    if (match.index < 4 || noun || !(startsWithVerb(rest) || copula.test(rest))) continue
    return isBody(head.slice(0, match.index)) ? match.index : null
  }
  return null
}

const product =
  /(?:^|[;.,]\s+)(?:sản phẩm|kết quả)(?: đầu ra| chính| cần đạt| cụ thể)?\s*(?::|là)\s*([^;.]{3,160})(?=[;.]|$)/iu

/** The product that an item names in its own words: "…; sản phẩm: 06 điểm hỗ trợ; hoàn thành …". */
export function inlineProduct(text: string): string | null {
  return product.exec(text)?.[1]?.trim() ?? null
}
