import type {
  InputDeclaration,
  ProgressReport,
  ReportedFigure,
  ReportedInput,
  ScoringProfile,
} from '@commune-plan/model'
import type { ScoringScalar, ScoringValue, ScoringValues } from '../card/scoring-values.js'
import { inputsOf } from '../profile/inputs-of.js'
import type { TaskStatus } from './task-status.js'

/** What a progress report does not hold itself. */
export interface ProgressValueOptions {
  /** States of the plan's tasks on the day, for inputs `task-states:STATE` and `task-states:all`. */
  readonly taskStates?: readonly TaskStatus[]
  /** Values counted in the plan, for inputs `plan:NAME`. */
  readonly planValues?: ScoringValues
}

/**
 * Values for a profile from one report: answers by input name, figures by indicator, tasks by state. What is not
 * reported is absent; self-reported and verified stay side by side. Nothing is computed: a share stays two figures.
 */
export function valuesFromProgress(
  profile: ScoringProfile,
  report: ProgressReport,
  options: ProgressValueOptions = {},
): ScoringValues {
  const values: Record<string, ScoringValue> = {}
  for (const [name, declaration] of Object.entries(inputsOf(profile))) {
    const value = valueOf(name, declaration, report, options)
    if (value !== undefined) values[name] = value
  }
  return values
}

function valueOf(
  name: string,
  declaration: InputDeclaration,
  report: ProgressReport,
  options: ProgressValueOptions,
): ScoringValue | undefined {
  const answer = report.inputs?.find(({ input }) => input === name)
  if (answer !== undefined) return answerValue(answer, declaration)
  const [source, rest = ''] = split(declaration.from, ':')
  if (source === 'plan') return options.planValues?.[rest] ?? options.planValues?.[name]
  if (source === 'task-states') {
    return options.taskStates === undefined ? undefined : tasksIn(rest, options.taskStates)
  }
  if (source !== 'indicator') return undefined
  const [id, part = 'value'] = split(rest, '/')
  const figure = report.figures.find(({ indicator }) => indicator === id)
  return figure === undefined ? undefined : figureValue(figure, part)
}

/** How many tasks are in a state; not known while one of them is past due or undated and nobody reported it. */
function tasksIn(state: string, tasks: readonly TaskStatus[]): number | undefined {
  if (state === 'all') return tasks.length
  const open = tasks.some((task) => task.state === 'unknown' || (task.state === 'overdue' && task.from === 'inferred'))
  if (open && state !== 'not-due' && state !== 'continuous') return undefined
  return tasks.filter((task) => task.state === state).length
}

function split(text: string, sign: string): readonly [string, string?] {
  const at = text.indexOf(sign)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function answerValue(answer: ReportedInput, declaration: InputDeclaration): ScoringValue {
  if (answer.state === 'not-applicable') return { notApplicable: true }
  const self = answer.state === 'reported' ? typed(answer.value, declaration) : null
  return answer.verified === null
    ? self
    : { self, verified: typed(answer.verified.value, declaration), by: answer.verified.by }
}

function typed(value: string | null, { type }: InputDeclaration): ScoringScalar | null {
  if (value === null) return null
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return type === 'list' ? value.split(';').map((part) => part.trim()) : value
}

function figureValue(figure: ReportedFigure, part: string): ScoringValue {
  if (figure.state === 'not-applicable') return { notApplicable: true }
  const key = part === 'numerator' || part === 'denominator' ? part : 'value'
  const self = figure.state === 'reported' ? figure[key] : null
  return figure.verified === null ? self : { self, verified: figure.verified[key], by: figure.verified.by }
}
