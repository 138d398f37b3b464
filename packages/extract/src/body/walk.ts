import type { TextBlock } from '@commune-plan/model'
import { metaLine, type MetaLine } from '../outline/meta-line.js'
import { isNode, isTable, type Entry, type Node } from '../outline/outline.js'

/** Who and when, as lines below a group of items say it. */
export interface GroupFields {
  readonly head: FieldLine | null
  readonly lead: FieldLine | null
  readonly coordinators: FieldLine | null
  readonly schedule: FieldLine | null
  readonly deliverable: FieldLine | null
}

/** A line "Đơn vị chủ trì: …" and where its value begins. */
export interface FieldLine {
  readonly block: TextBlock
  readonly at: number
  readonly text: string
}

/** An entry of a section with what the lines below it say of it. */
export interface FieldedEntry {
  readonly entry: Entry
  readonly fields: GroupFields
}

const none: GroupFields = { head: null, lead: null, coordinators: null, schedule: null, deliverable: null }

/**
 * The entries that stand directly in a section, each with the lines "Đơn vị chủ trì", "Thời gian thực hiện" and the like
 * that hold for it: for all entries since the last such lines or the heading.
 */
export function fieldedEntries(node: Node): FieldedEntry[] {
  const done: { entry: Entry; fields: GroupFields }[] = []
  let group: { entry: Entry; fields: GroupFields }[] = []
  let closed = false
  for (const piece of node.content) {
    if (isNode(piece) || isTable(piece)) continue
    const line = metaLine(piece.block.text)
    if (line === null) {
      if (closed) group = []
      closed = false
      const fielded = { entry: piece, fields: none }
      group.push(fielded)
      done.push(fielded)
    } else {
      closed = true
      for (const fielded of group) fielded.fields = withLine(fielded.fields, line, piece.block)
    }
  }
  return done
}

function withLine(fields: GroupFields, line: MetaLine, block: TextBlock): GroupFields {
  if (fields[line.field] !== null) return fields
  return { ...fields, [line.field]: { block, at: line.at, text: block.text.slice(line.at).replace(/[\s.;]+$/u, '') } }
}
