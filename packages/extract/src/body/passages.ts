import type { Passage, Section } from '@commune-plan/model'
import { isNode, isTable, nodesOf, type Node } from '../outline/outline.js'
import type { ReadingContext } from '../reading/context.js'

/** Headings of an outline in text order, each with its own text. */
export function sectionsOf(root: Node, context: ReadingContext): Section[] {
  const sections: Section[] = []
  for (const node of nodesOf(root)) {
    if (node.block === null) continue
    const texts = node.content.flatMap((piece) => (isNode(piece) || isTable(piece) ? [] : [piece.block.text]))
    sections.push({
      title: node.title,
      key: node.key,
      depth: node.depth,
      role: node.role,
      text: texts.join('\n'),
      ...context.locator.locate(node.block),
    })
  }
  return sections
}

/** Every heading, paragraph, item and cell of an outline in text order. */
export function passagesOf(root: Node, context: ReadingContext): Passage[] {
  const passages: Passage[] = []
  for (const node of nodesOf(root)) {
    if (node.block !== null)
      passages.push({ kind: 'heading', text: node.title, section: node.key, ...context.locator.locate(node.block) })
    for (const piece of node.content) {
      if (isNode(piece)) continue
      if (isTable(piece)) {
        for (const row of piece.rows)
          for (const cell of row.cells)
            if (cell.text !== '')
              passages.push({ kind: 'cell', text: cell.text, section: node.key, ...context.locator.locate(cell) })
      } else {
        const kind = piece.style === null ? 'paragraph' : 'list-item'
        passages.push({ kind, text: piece.block.text, section: node.key, ...context.locator.locate(piece.block) })
      }
    }
  }
  return passages
}
