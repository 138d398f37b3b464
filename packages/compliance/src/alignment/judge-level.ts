import type { Day } from '@commune-plan/model'
import { exceeds, reaches, type Level } from './compare-thresholds.js'
import type { Outcome } from './outcome.js'
import { requiredOnPath, type Step } from './required-on-path.js'
import type { Sayings, Statement } from './statement.js'

/** A statement with a figure and a day. */
type Figure = Statement & { readonly clause: NonNullable<Statement['clause']>; readonly end: Day }

/** What is asked: the steps in order, the last one the requirement itself. */
export interface Asked {
  readonly steps: readonly Step[]
  readonly path: 'milestones' | 'linear' | 'none'
}

/**
 * Judges figures of one measure against a level with a due day: the earliest horizon that reaches it decides. A level
 * that was due before the plan begins is a level to keep; one never reached is looser only where a horizon at or after
 * the due day states it, unless milestones or a path say what holds in between.
 */
export function judgeLevel(statements: readonly Statement[], asked: Asked, plan: Pick<Sayings, 'first'>): Outcome {
  const final = asked.steps.at(-1)
  const figures = statements
    .filter((one): one is Figure => one.clause !== null && one.end !== null)
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))
  const last = figures.at(-1)
  if (!final || !last) return { verdict: 'not-comparable', reason: 'horizon-unknown', decides: statements }
  const reached = judgeStep(figures, final, plan)
  if (reached) return rest(reached, figures)
  const passed = asked.steps
    .slice(0, -1)
    .filter((step) => step.day <= last.end)
    .at(-1)
  const between = asked.path === 'linear' && last.end < final.day ? requiredOnPath(asked.steps, last.end) : null
  if (between !== null)
    return rest(
      judgeStep(figures, { day: last.end, level: between }, plan, 'path') ??
        short(figures, { day: last.end, level: between }, plan, 'path'),
      figures,
    )
  if (last.end >= final.day) return rest(short(figures, final, plan), figures)
  if (passed)
    return rest(judgeStep(figures, passed, plan, 'milestone') ?? short(figures, passed, plan, 'milestone'), figures)
  const next = asked.steps.slice(0, -1).find((step) => step.day > last.end)
  const ahead = next && judgeStep(figures, next, plan, 'milestone')
  if (ahead) return rest(ahead, figures)
  return rest({ verdict: 'not-comparable', reason: 'too-early', decides: [last] }, figures)
}

/** The verdict where the level of a step is reached at some horizon; `null` where it never is. */
function judgeStep(
  figures: readonly Figure[],
  step: Step,
  plan: Pick<Sayings, 'first'>,
  kind?: 'milestone' | 'path',
): Outcome | null {
  const earliest = figures.find((one) => reaches(one.clause, step.level))
  if (!earliest) return null
  const same = figures.filter((one) => one.end === earliest.end && reaches(one.clause, step.level))
  const higher = same.some((one) => exceeds(one.clause, step.level))
  const data = stepData(step)
  if (keeps(step, plan))
    return {
      verdict: higher ? 'tighter' : 'equal',
      reason: higher ? 'tighter-keep' : 'equal-keep',
      decides: same,
      data,
    }
  if (earliest.end > step.day) return { verdict: 'later', reason: 'later', decides: same, data }
  if (earliest.end < step.day)
    return {
      verdict: 'tighter',
      reason: kind === undefined ? 'tighter-earlier' : 'tighter-milestone',
      decides: same,
      data,
    }
  if (kind !== undefined)
    return {
      verdict: higher ? 'tighter' : 'equal',
      reason: higher ? 'tighter-milestone' : 'equal-milestone',
      decides: same,
      data,
    }
  return { verdict: higher ? 'tighter' : 'equal', reason: higher ? 'tighter-higher' : 'equal', decides: same, data }
}

/** The level is not reached, and a horizon at or after its day says so. */
function short(
  figures: readonly Figure[],
  step: Step,
  plan: Pick<Sayings, 'first'>,
  kind?: 'milestone' | 'path',
): Outcome {
  const keep = keeps(step, plan)
  const decides = figures.find((one) => keep || one.end >= step.day) ?? figures[0]
  return {
    verdict: 'looser',
    reason: keep ? 'looser-keep' : kind === undefined ? 'looser' : 'looser-milestone',
    decides: decides ? [decides] : [],
    data: stepData(step),
  }
}

function keeps(step: Step, { first }: Pick<Sayings, 'first'>): boolean {
  return first !== null && step.day < first
}

function rest(outcome: Outcome, figures: readonly Figure[]): Outcome {
  return { ...outcome, supports: figures.filter((one) => !(outcome.decides ?? []).includes(one)) }
}

function stepData({ day, level }: Step): Readonly<Record<string, string>> {
  return { stepDay: day, stepLevel: writeLevel(level) }
}

/** A level as data of a reason: `>= 80`. */
export function writeLevel({ comparator, value }: Level): string {
  return `${comparator} ${value}`
}
