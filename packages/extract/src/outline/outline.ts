import type { SectionRole, TableBlock, TextBlock } from '@commune-plan/model'
import type { MarkerStyle } from './marker-style.js'

/** A block inside a section, with the numbering it carries. */
export interface Entry {
  readonly block: TextBlock
  readonly style: MarkerStyle | null
  /** Nearest lead-in ("Đến năm 2026:") that holds for it, outermost first. */
  readonly leads: readonly TextBlock[]
}

/** A section of the outline with what stands directly in it, in text order. */
export interface Node {
  readonly block: TextBlock | null
  readonly title: string
  readonly key: string
  readonly depth: number
  readonly role: SectionRole
  readonly parent: Node | null
  readonly style: MarkerStyle | null
  readonly content: (Entry | TableBlock | Node)[]
  /** How many sub-sections stand directly in it. */
  sections: number
}

/** Whether a piece of content is a sub-section. */
export function isNode(piece: Entry | TableBlock | Node): piece is Node {
  return 'content' in piece
}

/** Whether a piece of content is a table. */
export function isTable(piece: Entry | TableBlock | Node): piece is TableBlock {
  return 'rows' in piece
}

/** Headings from the outermost inwards, as written, joined as in a plan's `section`. */
export function pathOf(node: Node | null): string {
  const titles: string[] = []
  for (let at = node; at !== null; at = at.parent) if (at.title !== '') titles.unshift(at.title)
  return titles.join(' > ')
}

/** Every node of a tree in text order, the given one first. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const piece of node.content) if (isNode(piece)) yield* nodesOf(piece)
}
