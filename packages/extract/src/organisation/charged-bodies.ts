import type { ChargedBody } from '@commune-plan/model'
import { foldText } from '@commune-plan/vietnamese'
import { subjectEnd } from '../body/fields.js'
import { isBody } from '../body/offices.js'
import { splitBodies } from '../body/split-bodies.js'
import { isClosing } from '../outline/closing.js'
import { isNode, isTable, nodesOf, type Entry, type Node } from '../outline/outline.js'
import type { ReadingContext } from '../reading/context.js'

const charge = /^(?:giao|đề nghị|yêu cầu|phân công|ủy quyền cho)\s+/iu
/** The bodies that the organisation section charges with work: headings, or lines "Phòng …: …", "Giao phòng … chủ trì". */
export function chargedBodies(root: Node, context: ReadingContext): ChargedBody[] {
  const found: ChargedBody[] = []
  for (const node of nodesOf(root)) {
    if (node.role !== 'organisation') continue
    const own = node.parent?.role === 'organisation' && node.block !== null ? bodyNames(node.block.text) : []
    const entries = node.content.filter(
      (piece): piece is Entry => !isNode(piece) && !isTable(piece) && !isClosing(piece.block.text),
    )
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
  const words = text.replace(charge, '')
  const end = subjectEnd(words)
  return { names: end === null ? [] : bodyNames(words.slice(0, end)), duty: text }
}

/** Bodies named in a heading; a heading about something else names none. */
function bodyNames(text: string): string[] {
  const words = text.replace(charge, '').replace(/[\s:.;,]+$/u, '')
  const names = splitBodies(words).map((name) => name.replace(charge, ''))
  return names.filter((name) => isBody(name) || person.test(foldText(name)))
}

/** Offices and groups of people that are charged as bodies are. */
const person =
  /^(?:các\s+)?(?:ông|bà|đồng chí|công chức|cán bộ|trưởng|chủ tịch|phó chủ tịch|bch|bộ chỉ huy|quân sự|viễn thông)(?![\p{L}\p{M}])/u
