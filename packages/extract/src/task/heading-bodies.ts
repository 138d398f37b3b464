import { isBody } from '../body/offices.js'
import { splitBodies } from '../body/split-bodies.js'
import { isNode, type Node } from '../outline/outline.js'

/**
 * The bodies that a section of tasks is headed with, where tasks are listed body by body: "1. Văn phòng HĐND và UBND",
 * "2. Công an xã". One such heading among others is a subject ("Trường học số"), not an assignment.
 */
export function headingBodies(node: Node): readonly string[] {
  const sections = node.parent?.content.filter(isNode) ?? []
  return sections.length > 1 && sections.every((section) => bodiesOf(section).length > 0) ? bodiesOf(node) : []
}

function bodiesOf({ block }: Node): readonly string[] {
  const words = (block?.text ?? '').replace(/[\s:.;,]{1,4}$/u, '')
  const names = words.length < 120 ? splitBodies(words) : []
  return names.every((name) => isBody(name)) ? names : []
}
