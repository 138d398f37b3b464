import type { Block, Passage } from '@commune-plan/model'
import type { ReadingContext } from '../reading/context.js'

/** The words around the body (letterhead, title, preamble; recipients, signature) as passages of no section. */
export function framePassages(blocks: readonly Block[], { locator }: Pick<ReadingContext, 'locator'>): Passage[] {
  return blocks.flatMap((block): Passage[] => {
    if (block.kind !== 'table') {
      return block.text === '' ? [] : [{ kind: block.kind, text: block.text, section: '', ...locator.locate(block) }]
    }
    return block.rows.flatMap((row) =>
      row.cells.flatMap((cell): Passage[] =>
        cell.text === '' ? [] : [{ kind: 'cell', text: cell.text, section: '', ...locator.locate(cell) }],
      ),
    )
  })
}
