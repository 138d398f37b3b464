import { foldText } from '@commune-plan/vietnamese'
import { splitBodies } from './split-bodies.js'

/** Who is charged inside an item's own words. */
export interface InlineBodies {
  readonly lead: readonly string[]
  readonly coordinators: readonly string[]
}

const giao = /^(?:giao|phân công|yêu cầu|đề nghị)\s+/iu
const leads =
  /^(.{4,120}?)\s+(?:làm đầu mối,?\s*)?(?:chủ trì|là đầu mối)(?:\s*[,;]?\s*phối hợp(?:\s+(?:với|cùng))?\s+(.{4,200}?)(?=\s+(?:tham mưu|triển khai|thực hiện|tổ chức|xây dựng|rà soát|hoàn thành|hướng dẫn|theo dõi|kiểm tra|đôn đốc)\s|[.;:]|$))?/iu
const inBrackets = /\(([^()]{6,240})\)/gu

/**
 * The bodies that an item names in its own words: "Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã …", or in
 * brackets "(Phòng Văn hóa - Xã hội chủ trì; Công an xã phối hợp)".
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
  return { lead: [], coordinators: [] }
}

function fromBrackets(words: string): InlineBodies | null {
  if (!/chủ trì|phối hợp|thực hiện/iu.test(words)) return null
  const lead: string[] = []
  const coordinators: string[] = []
  for (const part of words.split(/[;,](?=\s)/u)) {
    const bare = part.trim()
    const named = /^(?:(?:đơn vị |cơ quan )?chủ trì|(?:đơn vị |cơ quan )?(phối hợp))\s*:?\s*(.+)$/iu.exec(bare)
    const after = /^(.+?)\s+(?:chủ trì|(phối hợp))$/iu.exec(bare)
    const match = named ?? after
    if (match === null) continue
    const body = named === null ? match[1]! : match[2]!
    const helps = named === null ? match[2] !== undefined : match[1] !== undefined
    if (isBody(body)) (helps ? coordinators : lead).push(...splitBodies(body))
  }
  return lead.length + coordinators.length === 0 ? null : { lead, coordinators }
}

const bodyWord =
  /^(?:các\s+)?(?:phòng|văn phòng|trung tâm|công an|ubnd|ủy ban|uỷ ban|ban|sở|bộ phận|đảng ủy|đảng uỷ|hđnd|hội|đoàn|tổ|trạm|trường|cơ quan|đơn vị|thôn|xóm|bản|mặt trận|ubmttq|vp|bưu điện|viettel|vnpt|cấp ủy|chi bộ)(?![\p{L}\p{M}])/u

/** Whether words name a body. */
export function isBody(words: string): boolean {
  return words.length < 160 && bodyWord.test(foldText(words.trim()))
}
