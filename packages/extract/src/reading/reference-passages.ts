import type { Block, Span } from '@commune-plan/model'
import { foldText } from '@commune-plan/vietnamese'
import type { ReferencePassage } from '../citation/collect-references.js'
import type { Locator, Placed } from '../locate/locator.js'
import { mayCite } from './time.js'
import { isNode, isTable, nodesOf, type Entry, type Node } from '../outline/outline.js'

/** The parts of a plan in text order, for its citations. */
export interface CitedParts {
  readonly title: readonly Placed[]
  readonly preamble: readonly Block[]
  readonly roots: readonly Node[]
}

/** The plan's running text in order, each stretch with what it is for. Heads and captions of annexes are left out. */
export function referencePassages({ title, preamble, roots }: CitedParts, locator: Locator): ReferencePassage[] {
  const passages: ReferencePassage[] = title.length === 0 ? [] : [joined(title, locator)]
  for (const block of preamble)
    for (const placed of placedOf(block)) passages.push(passage(placed, 'preamble', locator))
  for (const root of roots)
    for (const node of nodesOf(root)) {
      const role = node.role === 'purpose' || isBasis(node) ? 'purpose' : 'other'
      if (node.block !== null) passages.push(passage(node.block, role, locator))
      for (const piece of node.content) {
        if (isNode(piece)) continue
        if (isTable(piece)) for (const placed of placedOf(piece)) passages.push(passage(placed, 'other', locator))
        else passages.push(passage(piece.block, isDemand(piece) ? 'other' : role, locator))
      }
    }
  return passages.filter((own) => own.role === 'title' || mayCite(own.text))
}

/** A section that lists what the plan rests on. */
function isBasis(node: Node): boolean {
  const title = foldText(node.block?.text.slice(0, 40) ?? '')
  return /^(?:các )?(?:căn cứ|cơ sở pháp lý|cơ sở xây dựng)/u.test(title) && node.depth <= 2
}

/** "2. Yêu cầu: …" in an undivided section of purpose and demands. */
function isDemand(entry: Entry): boolean {
  return entry.style !== null && /^(?:các )?yêu cầu\s*[:.]/u.test(foldText(entry.block.text.slice(0, 30)))
}

function placedOf(block: Block): readonly Placed[] {
  return block.kind === 'table' ? block.rows.flatMap((row) => row.cells.filter((cell) => cell.text !== '')) : [block]
}

function passage(placed: Placed, role: ReferencePassage['role'], locator: Locator): ReferencePassage {
  return { text: placed.text, role, locate: (span: Span) => locator.locate(placed, span.start, span.end) }
}

/** The lines of a title as one text: a citation may go on over the end of a line. */
function joined(lines: readonly Placed[], locator: Locator): ReferencePassage {
  const starts: number[] = []
  let text = ''
  for (const line of lines) {
    if (text !== '') text += ' '
    starts.push(text.length)
    text += line.text
  }
  const lineAt = (offset: number): number =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    )
  return {
    text,
    role: 'title',
    locate: (span) => {
      const [first, last] = [lineAt(span.start), lineAt(Math.max(span.start, span.end - 1))]
      const begin = locator.locate(lines[first]!, span.start - starts[first]!)
      const end = locator.locate(lines[last]!, 0, span.end - starts[last]!)
      return { ...begin, span: { start: begin.span.start, end: end.span.end } }
    },
  }
}
