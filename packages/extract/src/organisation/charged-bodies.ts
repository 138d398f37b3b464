import type { ChargedBody } from '@commune-plan/model'
import { foldText } from '@commune-plan/vietnamese'
import { splitBodies } from '../body/split-bodies.js'
import { isNode, isTable, nodesOf, type Entry, type Node } from '../outline/outline.js'
import type { ReadingContext } from '../reading/context.js'

const charge = /^(?:giao|đề nghị|yêu cầu|phân công|ủy quyền cho)\s+/iu
const verb =
  /\s(?:chủ trì|có trách nhiệm|chịu trách nhiệm|phối hợp|tham mưu|căn cứ|thực hiện|tổ chức|triển khai|là cơ quan|là đơn vị|cụ thể hóa|cụ thể hoá|xây dựng|ban hành|quán triệt|đôn đốc|tuyên truyền|vận động|được giao|theo dõi|hướng dẫn)(?=[\s,])/iu

/** The bodies that the organisation section charges with work: headings, or lines "Phòng …: …", "Giao phòng … chủ trì". */
export function chargedBodies(root: Node, context: ReadingContext): ChargedBody[] {
  const found: ChargedBody[] = []
  for (const node of nodesOf(root)) {
    if (node.role !== 'organisation') continue
    const own = node.parent?.role === 'organisation' && node.block !== null ? bodyNames(node.block.text) : []
    const entries = node.content.filter((piece): piece is Entry => !isNode(piece) && !isTable(piece))
    if (own.length > 0) {
      const duties = entries.map((entry) => entry.block.text)
      for (const name of own) found.push({ name, duties, ...context.locator.locate(node.block!) })
      continue
    }
    for (const entry of entries) {
      const { names, duty } = inLine(entry.block.text)
      for (const name of names) found.push({ name, duties: [duty], ...context.locator.locate(entry.block) })
    }
  }
  return found
}

/** The bodies that a line of the organisation section begins with, and what it charges them with. */
export function inLine(text: string): { names: readonly string[]; duty: string } {
  const colon = text.indexOf(':')
  if (colon > 0 && colon < 160) return { names: bodyNames(text.slice(0, colon)), duty: text.slice(colon + 1).trim() }
  const match = verb.exec(text)
  if (match === null || match.index > 200) return { names: [], duty: text }
  return { names: bodyNames(text.slice(0, match.index)), duty: text }
}

/** Bodies named in a heading; a heading about something else names none. */
function bodyNames(text: string): string[] {
  const words = text.replace(charge, '').replace(/[\s:.;,]+$/u, '')
  const names = splitBodies(words).map((name) => name.replace(charge, ''))
  return names.filter((name) => isBody(name))
}

const bodyWord =
  /^(?:các\s+|ông\s+|bà\s+|đồng chí\s+|thủ trưởng\s+)*(?:phòng|văn phòng|trung tâm|công an|ubnd|ủy ban|uỷ ban|ubmttq|mặt trận|ban|sở|bộ phận|bộ chỉ huy|đảng ủy|đảng uỷ|hđnd|hội|đoàn|tổ(?! chức)|tổ chức chính trị|trạm|trường|cơ quan|đơn vị|thôn|xóm|bản|ấp|làng|buôn|khu phố|đoàn thể|đảng bộ|viện|thuế|kho bạc|cấp ủy|chi bộ|doanh nghiệp|hợp tác xã|công chức|cán bộ|trưởng|các ông|ông \(bà\)|bưu điện|viễn thông|viettel|vnpt|thủ trưởng|chủ tịch|phó chủ tịch|quân sự|bch|thường trực)(?![\p{L}\p{M}])/u

function isBody(name: string): boolean {
  return name.length < 160 && bodyWord.test(foldText(name))
}
