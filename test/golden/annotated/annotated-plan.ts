/** What a reader is compared with: the shape of a gold annotation, as far as it is scored. */
export interface Gold {
  readonly header: Readonly<Record<string, string | null>>
  readonly references: readonly Readonly<Record<'type' | 'number' | 'date' | 'issuer' | 'relation', string | null>>[]
  readonly targets: readonly GoldTarget[]
  readonly tasks: readonly GoldTask[]
  readonly reporting: readonly { readonly line: number; readonly cadence: string; readonly due: string | null }[]
}

interface GoldTarget {
  readonly line: number
  readonly text: string
  readonly horizon: string | null
  readonly lead: readonly string[]
  readonly coordinators: readonly string[]
  readonly clauses: readonly {
    readonly comparator: string
    readonly value: string
    readonly unit: string
    readonly strive: boolean
    readonly implied: boolean
  }[]
}

interface GoldTask {
  readonly line: number
  readonly name: string
  readonly head: string | null
  readonly lead: readonly string[]
  readonly coordinators: readonly string[]
  readonly deliverable: string | null
  readonly schedule: {
    readonly kind: string | null
    readonly start: string | null
    readonly end: string | null
    readonly recurrence: string | null
  }
}

const marker = /^\s*(?:#+\s*)?\**(?:[-+*•∙–➢✓o]\s+|\(?[\da-zđ]{1,2}(?:\.\d{1,2})*\s?[.)/]+\s*[-–]?\s+|\d(?:\.\d)*-\s+)?/u
const cadences: readonly string[] = ['yearly', 'half-yearly', 'quarterly', 'monthly']

/**
 * Parts a plan from its annotations: lines that begin with `@` say what the plan line before them holds.
 *
 * - `@name value` before the first plan line: a field of the header.
 * - `@ref type || number || date || issuer || relation`
 * - `@target words || h 2026 || lead A + B || with C || >=*~ 90 %`: `*` strives, `~` is implied. No words: the whole line
 *   without its number; `#2`: the second cell.
 * - `@task words || head A || lead B || with C || product D || due START END`, or `ongoing`, `yearly` …
 * - `@report cadence due`: `-` for no day.
 */
export function annotatedPlan(source: string): { readonly text: string; readonly gold: Gold } {
  const plan: string[] = []
  const header: Record<string, string | null> = {}
  const references: Gold['references'][number][] = []
  const targets: GoldTarget[] = []
  const tasks: GoldTask[] = []
  const reporting: Gold['reporting'][number][] = []
  for (const line of source.split('\n')) {
    const note = /^@(\S+) ?(.*)$/u.exec(line)
    if (note === null) {
      plan.push(line)
      continue
    }
    const [, kind, rest] = note as unknown as [string, string, string]
    const [first, ...fields] = rest.split('||').map((part) => part.trim())
    const at = { line: plan.length, words: plan.at(-1) ?? '', fields }
    if (kind === 'ref') references.push(reference([first!, ...fields]))
    else if (kind === 'target') targets.push(target(first!, at))
    else if (kind === 'task') tasks.push(task(first!, at))
    else if (kind === 'report') {
      const [cadence, ...due] = rest.split(' ')
      reporting.push({ line: plan.length, cadence: cadence!, due: due.join(' ') === '-' ? null : due.join(' ') })
    } else header[kind] = known(rest)
  }
  return { text: plan.join('\n'), gold: { header, references, targets, tasks, reporting } }
}

interface At {
  readonly line: number
  readonly words: string
  readonly fields: readonly string[]
}

const known = (value: string | undefined): string | null => (value === undefined || value === 'null' ? null : value)

function reference([type, number, date, issuer, relation]: readonly string[]): Gold['references'][number] {
  return {
    type: known(type),
    number: known(number),
    date: known(date),
    issuer: known(issuer),
    relation: known(relation),
  }
}

function target(words: string, at: At): GoldTarget {
  const clauses = at.fields.flatMap((field) => {
    const match = /^(>=|<=|>|<|=)([*~]*) (\S+) ?(.*)$/u.exec(field)
    if (match === null) return []
    const [, comparator, flags, value, unit] = match as unknown as [string, string, string, string, string]
    return [{ comparator, value, unit, strive: flags.includes('*'), implied: flags.includes('~') }]
  })
  return { line: at.line, text: textOf(words, at), horizon: valueOf('h', at), ...bodies(at), clauses }
}

function task(words: string, at: At): GoldTask {
  const due = /^due (\S+) (\S+)$/u.exec(at.fields.find((field) => field.startsWith('due ')) ?? '')
  const recurrence = at.fields.find((field) => cadences.includes(field)) ?? null
  const kind = due !== null ? 'due' : recurrence !== null ? 'recurring' : at.fields.includes('ongoing') ? 'ongoing' : null
  return {
    line: at.line,
    name: textOf(words, at),
    head: valueOf('head', at),
    ...bodies(at),
    deliverable: valueOf('product', at),
    schedule: { kind, start: known(due?.[1]), end: known(due?.[2]), recurrence },
  }
}

function bodies(at: At): Pick<GoldTask, 'lead' | 'coordinators'> {
  const split = (value: string | null): string[] => value?.split(' + ') ?? []
  return { lead: split(valueOf('lead', at)), coordinators: split(valueOf('with', at)) }
}

function valueOf(name: string, at: At): string | null {
  const field = at.fields.find((own) => own.startsWith(`${name} `))
  return field === undefined ? null : textOf(field.slice(name.length + 1), at)
}

/** Words as given, of a cell (`#2`), or of the whole line. */
function textOf(words: string, { words: line }: At): string {
  const cell = /^#(\d+)$/u.exec(words)
  if (cell !== null) return cellsOf(line)[Number(cell[1]) - 1] ?? ''
  return words === '' ? line.replace(marker, '') : words
}

function cellsOf(line: string): readonly string[] {
  return line.includes('\t') ? line.split('\t') : line.replace(/^\s*\|/u, '').split('|')
}
