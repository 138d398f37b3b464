import type { TextBlock } from '@commune-plan/model'
import { metaLine, trailingFields, type MetaField } from '../outline/meta-line.js'
import { isNode, isTable, type Entry, type Node } from '../outline/outline.js'

/** Who and when, as lines below a group of items say it. */
interface GroupFields {
  readonly head: FieldLine | null
  readonly lead: FieldLine | null
  readonly coordinators: FieldLine | null
  readonly schedule: FieldLine | null
  readonly deliverable: FieldLine | null
}

/** A line "Đơn vị chủ trì: …" and where its value begins. */
interface FieldLine {
  readonly block: TextBlock
  readonly at: number
  readonly text: string
}

/** An entry of a section with what the lines below it say of it. */
export interface FieldedEntry {
  readonly entry: Entry
  readonly fields: GroupFields
  /** Where the words of the entry end; labels behind them are fields. */
  readonly ends: number
}

const none: GroupFields = { head: null, lead: null, coordinators: null, schedule: null, deliverable: null }

/**
 * The entries that stand directly in a section, each with the lines "Đơn vị chủ trì", "Thời gian thực hiện" and the like
 * that hold for it: for all entries since the last such lines or the heading.
 */
export function fieldedEntries(node: Node): FieldedEntry[] {
  const done: { entry: Entry; fields: GroupFields; ends: number }[] = []
  let group: { entry: Entry; fields: GroupFields; ends: number }[] = []
  let closed = false
  for (const piece of node.content) {
    if (isNode(piece) || isTable(piece)) continue
    const { block } = piece
    const labels = metaLine(block.text)
    if (labels.length === 0) {
      if (closed) group = []
      closed = false
      const trailing = trailingFields(block.text)
      const own = (trailing?.fields ?? []).reduce((fields, label) => withField(fields, label, block), none)
      const fielded = { entry: piece, fields: own, ends: trailing?.ends ?? block.text.length }
      if (trailing === null) group.push(fielded)
      done.push(fielded)
    } else {
      closed = true
      for (const fielded of group)
        fielded.fields = labels.reduce((fields, label) => withField(fields, label, block), fielded.fields)
    }
  }
  return done
}

function withField(fields: GroupFields, { field, at, end }: MetaField, block: TextBlock): GroupFields {
  if (field === 'circumstance' || fields[field] !== null) return fields
  return { ...fields, [field]: { block, at, text: block.text.slice(at, end) } }
}
