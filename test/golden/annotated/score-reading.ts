import type { Plan } from '@commune-plan/model'
import type { Gold } from './annotated-plan.js'

/** What was missed and what was read too much, of one kind. */
export interface KindScore {
  readonly kind: string
  readonly want: number
  readonly f1: number
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

type Compared = Pick<Plan, 'references' | 'targets' | 'tasks' | 'reporting'> | Omit<Gold, 'header'>

/** Wording must agree, not spacing, case and punctuation. */
function folded(words: string | null | undefined): string {
  return (words ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[–—]/gu, '-')
    .replace(/[^\p{L}\p{N}%≥≤/.-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/[.\s]+$/u, '')
    .trim()
}
const symbol = (words: string | null): string => folded(words).replace(/\s+/gu, '')
const bodies = (list: readonly string[]): string => list.map(folded).sort().join(' | ')

/** Compares a reading with an annotation statement by statement, kind by kind. */
export function scoreReading(plan: Plan, gold: Gold): readonly KindScore[] {
  const read = keysOf(plan)
  const want = keysOf(gold)
  const header = { kind: 'header', read: headerKeys(headerOf(plan)), want: headerKeys(gold.header) }
  return [header, ...read.map(({ kind, keys }, at) => ({ kind, read: keys, want: want[at]!.keys }))].map(score)
}

function headerOf({ header }: Plan): Gold['header'] {
  const { unit, signatory } = header
  return {
    issuer: header.issuer,
    kind: unit.kind,
    name: unit.name,
    province: unit.province,
    symbol: header.symbol,
    number: header.number,
    place: header.place,
    date: header.date,
    title: header.title,
    period: header.period,
    signatory: signatory.name,
    position: signatory.position,
    onBehalf: signatory.onBehalf,
  }
}

function headerKeys(header: Gold['header']): string[] {
  return Object.entries(header).map(
    ([field, value]) => `${field}=${field === 'symbol' || field === 'number' ? symbol(value) : folded(value)}`,
  )
}

function keysOf({ references, targets, tasks, reporting }: Compared): { kind: string; keys: string[] }[] {
  const clauses = targets.flatMap(({ line, clauses: own }) => own.map((clause) => ({ line, ...clause })))
  const cited = references.map((own) => `${folded(own.type)} ${symbol(own.number)}`)
  return [
    { kind: 'references', keys: cited },
    {
      kind: 'reference details',
      keys: references.map(
        ({ date, issuer, relation }, at) => `${cited[at]!} | ${date ?? '-'} | ${folded(issuer) || '-'} | ${relation ?? '-'}`,
      ),
    },
    { kind: 'targets', keys: targets.map(({ line, text }) => `${line}: ${folded(text)}`) },
    { kind: 'clauses', keys: clauses.map((own) => `${own.line}: ${own.comparator} ${own.value} ${folded(own.unit)}`) },
    {
      kind: 'clause modality',
      keys: clauses.map((own) => `${own.line}: ${own.comparator} ${own.value} ${own.strive} ${own.implied}`),
    },
    {
      kind: 'target owner',
      keys: targets.map(
        ({ line, text, lead, coordinators }) =>
          `${line}: ${folded(text).slice(0, 40)} -> ${bodies(lead)} + ${bodies(coordinators)}`,
      ),
    },
    {
      kind: 'target horizon',
      keys: targets.map(({ line, text, horizon }) => `${line}: ${folded(text).slice(0, 40)} -> ${horizon ?? '-'}`),
    },
    { kind: 'tasks', keys: tasks.map(({ line, name }) => `${line}: ${folded(name)}`) },
    {
      kind: 'task owner',
      keys: tasks.map(
        ({ line, head, lead, coordinators }) => `${line}: ${folded(head)} / ${bodies(lead)} / ${bodies(coordinators)}`,
      ),
    },
    { kind: 'task product', keys: tasks.map(({ line, deliverable }) => `${line}: ${folded(deliverable)}`) },
    {
      kind: 'task schedule',
      keys: tasks.map(({ line, schedule }) =>
        [`${line}: ${schedule?.kind ?? ''}`, schedule?.start, schedule?.end, schedule?.recurrence].join(),
      ),
    },
    { kind: 'reporting', keys: reporting.map(({ line, cadence, due }) => `${line}: ${cadence} ${due ?? '-'}`) },
  ]
}

function score({ kind, read, want }: { kind: string; read: readonly string[]; want: readonly string[] }): KindScore {
  const left = new Map<string, number>()
  for (const key of want) left.set(key, (left.get(key) ?? 0) + 1)
  const extra: string[] = []
  for (const key of read) {
    const open = left.get(key) ?? 0
    if (open > 0) left.set(key, open - 1)
    else extra.push(key)
  }
  const missed = [...left].flatMap(([key, count]) => Array.from({ length: count }, () => key))
  const hits = read.length - extra.length
  const total = read.length + want.length
  return { kind, want: want.length, f1: total === 0 ? 1 : (2 * hits) / total, missed, extra }
}
