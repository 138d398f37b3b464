import type { Block, SourceDocument, Span } from '@commune-plan/model'

/** A security marking and where it stands. */
export interface SecurityMarking {
  /** The level, in the writing of the law on state secrets. */
  readonly level: 'Mật' | 'Tối mật' | 'Tuyệt mật'
  /** Where it stands in the document's text. */
  readonly span: Span
  /** Its 1-based line; `null` for formats without lines. */
  readonly line: number | null
}

const alone = /^\W*(?:(?:độ|mức độ|cấp độ|mức)\s+mật\s*:?\s*)?(tuyệt mật|tối mật|mật)\W*$/iu
const levels = { 'tuyệt mật': 'Tuyệt mật', 'tối mật': 'Tối mật', mật: 'Mật' } as const
/** A marking stands at the head of a document or page, in capitals; further down only capitals count. */
const headBlocks = 40

/**
 * The security marking of a document: a line or cell of its own that says *Mật*, *Tối mật* or *Tuyệt mật*. The words
 * inside running text ("hồ sơ cấp độ Mật") and "bí mật" are no marking.
 */
export function securityMarking(document: SourceDocument): SecurityMarking | null {
  let seen = 0
  for (const block of document.blocks) {
    seen++
    for (const { text, span, place } of linesOf(block)) {
      if (text.length > 60) continue
      const match = alone.exec(text)
      if (match === null) continue
      const written = match[1]!
      const capitals = written === written.toUpperCase()
      if (seen > headBlocks && !capitals) continue
      if (block.kind === 'table' && !capitals && !(seen <= 3 && block.rows.length <= 4)) continue
      const level = levels[written.toLowerCase() as keyof typeof levels]
      return { level, span, line: place.line ?? null }
    }
  }
  return null
}

function linesOf(block: Block): readonly { text: string; span: Span; place: { line?: number } }[] {
  return block.kind === 'table' ? block.rows.slice(0, 50).flatMap((row) => row.cells) : [block]
}
