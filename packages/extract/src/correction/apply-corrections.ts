import {
  legalReferenceSchema,
  planHeaderSchema,
  reportingDutySchema,
  targetSchema,
  taskSchema,
  type Correction,
  type CorrectedKind,
  type Indicator,
  type Note,
  type Plan,
  type SourceDocument,
} from '@commune-plan/model'
import { addedStatement } from './added-statement.js'
import { findStatement, isRead, statementsOfPlan, type Statement } from './find-statement.js'
import { settle } from './settle.js'
import { withField } from './with-field.js'

/** What became of a correction. */
export interface CorrectionOutcome {
  /** The correction, as given. */
  readonly correction: Correction
  /**
   * - `applied`: the plan now says what the correction says
   * - `already-so`: the reading gives the same by itself; the correction can go
   * - `words-gone`: no statement has these words any more; for one that is added, no place of the document has them
   * - `several-fit`: more than one statement has them; a section or line would tell
   * - `unknown-field`: a statement of this kind has no such field
   * - `value-unfit`: the value has not the form of the field
   */
  readonly outcome: 'applied' | 'already-so' | 'words-gone' | 'several-fit' | 'unknown-field' | 'value-unfit'
  /** Line of the statement in the document as it is now; `null` where none was found. */
  readonly line: number | null
}

/** A corrected plan, and what became of each correction. */
export interface CorrectedPlan {
  /** The plan with all corrections that hold; each is told in its notes. */
  readonly plan: Plan
  /** One for each correction, in their order. */
  readonly outcomes: readonly CorrectionOutcome[]
}

const schemas = {
  header: planHeaderSchema,
  target: targetSchema,
  task: taskSchema,
  reference: legalReferenceSchema,
  reporting: reportingDutySchema,
} as const
const lists = { target: 'targets', task: 'tasks', reference: 'references', reporting: 'reporting' } as const
/** The field of a correction that takes a statement out, and of one that adds one. */
const [takesOut, adds] = ['-', '+']
/** Fields that tell how another field is known; a person's word makes it stated. */
const certainties: Readonly<Record<string, string>> = { horizon: 'horizonCertainty', schedule: 'scheduleCertainty' }

/**
 * Replays corrections on a reading. Statements are found again by the words quoted, so corrections survive edits
 * elsewhere and small ones of the statement itself; what no longer applies is told, never applied elsewhere. What follows
 * from a corrected field (figures and indicators from words) is read again. The plan given is left as it is.
 *
 * @param plan as extracted
 * @param document from which it was extracted
 * @param corrections content of `corrections.json`, in order
 * @param options the indicators with which the plan was extracted; none unless given
 */
export function applyCorrections(
  plan: Plan,
  document: SourceDocument,
  corrections: readonly Correction[],
  { indicators = [] }: { readonly indicators?: readonly Indicator[] } = {},
): CorrectedPlan {
  const statements = statementsOfPlan(plan, ({ span }) => document.text.slice(span.start, span.end))
  const outcomes: CorrectionOutcome[] = []
  const removed = new Set<Statement>()
  const changed = new Map<string, Set<string>>()
  let added = 0
  let corrected = plan
  for (const correction of corrections) {
    if (correction.field === adds) {
      const made = addition(correction, corrected, document, statements, added)
      outcomes.push({ correction, outcome: made.outcome, line: made.line })
      if (made.plan === null) continue
      const { kind } = correction.place
      corrected = made.plan
      added += 1
      const last = corrected[lists[kind as keyof typeof lists]].length - 1
      // Its words are read for indicators, unless the correction names one.
      changed.set(`${kind} ${last}`, new Set(['section', ...Object.keys(correction.value as object)]))
      continue
    }
    const found = findStatement(correction, statements)
    if ('missing' in found) {
      outcomes.push({ correction, outcome: found.missing, line: null })
      continue
    }
    const { statement } = found
    if (correction.field === takesOut && statement.kind !== 'header') {
      removed.add(statement)
      outcomes.push({ correction, outcome: 'applied', line: statement.line })
      continue
    }
    const { plan: next, outcome } = change(corrected, statement, correction)
    corrected = next
    if (outcome === 'applied') {
      const key = `${statement.kind} ${statement.index}`
      changed.set(key, (changed.get(key) ?? new Set()).add(correction.field.split('.')[0]!))
    }
    outcomes.push({ correction, outcome, line: statement.line })
  }
  const notes = [...corrected.notes, ...outcomes.map(noteOf)]
  return { plan: { ...without(settle(corrected, changed, indicators), removed), notes }, outcomes }
}

function addition(
  correction: Correction,
  plan: Plan,
  document: SourceDocument,
  statements: readonly Statement[],
  count: number,
): { plan: Plan | null; outcome: CorrectionOutcome['outcome']; line: number | null } {
  const { kind } = correction.place
  if (kind === 'header') return { plan: null, outcome: 'unknown-field', line: null }
  const known = isRead(correction, statements)
  if (known !== null) return { plan: null, outcome: 'already-so', line: known.line }
  const made = addedStatement(correction, plan, document, count)
  if (typeof made === 'string') return { plan: null, outcome: made, line: null }
  const checked = schemas[kind].safeParse(made.item)
  if (!checked.success) return { plan: null, outcome: 'value-unfit', line: made.line }
  const list = lists[kind]
  return { plan: { ...plan, [list]: [...plan[list], checked.data] }, outcome: 'applied', line: made.line }
}

function change(
  plan: Plan,
  { kind, index }: Statement,
  { field, value }: Correction,
): { plan: Plan; outcome: CorrectionOutcome['outcome'] } {
  const item = kind === 'header' ? plan.header : plan[lists[kind]][index]!
  const patched = withField(item, field, value)
  if (patched === null) return { plan, outcome: 'unknown-field' }
  const known = certainties[field.split('.')[0]!]
  const certain = known === undefined ? patched : { ...patched, [known]: 'stated' }
  if (JSON.stringify(patched) === JSON.stringify(item)) return { plan, outcome: 'already-so' }
  const checked = schemas[kind].safeParse(certain)
  if (!checked.success) return { plan, outcome: 'value-unfit' }
  return { plan: replaced(plan, kind, index, checked.data), outcome: 'applied' }
}

function replaced(plan: Plan, kind: CorrectedKind, index: number, item: unknown): Plan {
  if (kind === 'header') return { ...plan, header: item as Plan['header'] }
  const list = lists[kind]
  return { ...plan, [list]: plan[list].map((own, at) => (at === index ? item : own)) }
}

function without(plan: Plan, removed: ReadonlySet<Statement>): Plan {
  let left = plan
  for (const kind of ['target', 'task', 'reference', 'reporting'] as const) {
    const gone = new Set([...removed].filter((own) => own.kind === kind).map((own) => own.index))
    if (gone.size > 0) left = { ...left, [lists[kind]]: left[lists[kind]].filter((_, index) => !gone.has(index)) }
  }
  return left
}

const told: Readonly<Record<CorrectionOutcome['outcome'], string>> = {
  applied: 'was applied',
  'already-so': 'is no longer needed: the reading gives the same by itself',
  'words-gone': 'no longer applies: no statement has the words it quotes',
  'several-fit': 'was not applied: several statements have the words it quotes; add a section or line',
  'unknown-field': 'was not applied: a statement of this kind has no such field',
  'value-unfit': 'was not applied: its value has not the form of the field',
}

function noteOf({ correction, outcome, line }: CorrectionOutcome): Note {
  const { place, field, who, why } = correction
  return {
    code: `correction/${outcome}`,
    kind: outcome === 'applied' ? 'repaired' : 'info',
    message: `The correction of "${field}" by ${who} (${why}) ${told[outcome]}.`,
    ...(place.quote === undefined ? {} : { quote: place.quote }),
    ...(line === null ? {} : { place: { line } }),
  }
}
