import type { Correction, CorrectedKind, Located, Plan } from '@commune-plan/model'
import { likeness, wordsOf } from './words.js'

/** A statement of a plan, with the words by which it is found again. */
export interface Statement {
  readonly kind: CorrectedKind
  /** Position in its list; 0 for the header. */
  readonly index: number
  readonly words: readonly string[]
  readonly section: readonly string[]
  readonly line: number
}

/** The statement a correction means, or why none is it. */
export type Found = { readonly statement: Statement } | { readonly missing: 'words-gone' | 'several-fit' }

/** Two texts that share less are taken for different statements. */
const enough = 0.75
/** Likeness that the same section adds. */
const sameSection = 0.05

/** Every statement of a plan that can be corrected. */
export function statementsOfPlan(plan: Plan, written: (at: Located) => string): Statement[] {
  const statement = (kind: CorrectedKind, index: number, text: string, section: string, line: number): Statement => ({
    kind,
    index,
    words: wordsOf(text),
    section: wordsOf(section),
    line,
  })
  return [
    statement('header', 0, plan.header.title ?? '', '', plan.header.lines.title ?? 1),
    ...plan.targets.map((own, index) => statement('target', index, own.text, own.section, own.line)),
    ...plan.tasks.map((own, index) => statement('task', index, own.name, own.section, own.line)),
    ...plan.references.map((own, index) => statement('reference', index, `${own.type} ${own.number}`, '', own.line)),
    ...plan.reporting.map((own, index) => statement('reporting', index, written(own), '', own.line)),
  ]
}

/**
 * Finds the statement that a correction means by the words it quotes: the most alike one of its kind, the same section
 * counting a little; the nearest line only decides between equals.
 */
export function findStatement({ place }: Correction, statements: readonly Statement[]): Found {
  const own = statements.filter((statement) => statement.kind === place.kind)
  if (place.kind === 'header') return own[0] === undefined ? { missing: 'words-gone' } : { statement: own[0] }
  const quote = wordsOf(place.quote ?? '')
  const section = wordsOf(place.section ?? '')
  const ranked = own
    .map((statement) => ({ statement, score: scoreOf(statement, quote, section) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score || distance(a.statement, place.line) - distance(b.statement, place.line))
  const [best, next] = ranked
  if (best === undefined) return { missing: 'words-gone' }
  if (next?.score === best.score && distance(best.statement, place.line) === distance(next.statement, place.line))
    return { missing: 'several-fit' }
  return { statement: best.statement }
}

/** A text that shares as much is the same statement. */
const same = 0.9

/** The statement that a correction would add, where the reading has it by itself. */
export function isRead({ place }: Correction, statements: readonly Statement[]): Statement | null {
  const quote = wordsOf(place.quote ?? '')
  const alike = statements.filter((own) => own.kind === place.kind && likeness(quote, own.words) >= same)
  return alike.find((own) => place.line === undefined || Math.abs(own.line - place.line) <= 50) ?? null
}

function scoreOf(statement: Statement, quote: readonly string[], section: readonly string[]): number {
  const alike = likeness(quote, statement.words)
  const within = section.length > 0 && statement.section.join(' ').includes(section.join(' '))
  return alike >= enough && within ? alike + sameSection : alike
}

function distance({ line }: Statement, wanted: number | undefined): number {
  return wanted === undefined ? 0 : Math.abs(line - wanted)
}
