import type { Indicator, Plan, Requirement } from '@commune-plan/model'
import { notAsked, openConditions } from './applicability.js'
import { dueOf } from './due-day.js'
import { judgeLevel } from './judge-level.js'
import { judgeProduct } from './judge-product.js'
import { levelOf } from './level-of.js'
import type { Outcome } from './outcome.js'
import type { Sayings, Statement } from './statement.js'

/** What judging needs to know. */
export interface Bench {
  readonly plan: Plan
  readonly sayings: Sayings
  readonly byId: ReadonlyMap<string, Indicator>
  /** Indicators of one measure on other bases, scopes or formula editions, the indicator itself left out. */
  readonly kinOf: (id: string) => ReadonlySet<string>
  /** Indicators easily taken for this one. */
  readonly lookAlikesOf: (id: string) => ReadonlySet<string>
}

/** Reaches the verdict on one requirement, in the order of the design: known, asked of this unit, stated, level. */
export function judgeRequirement(requirement: Requirement, bench: Bench): Outcome {
  const { threshold, indicator } = requirement
  if (threshold.kind === 'unknown') return { verdict: 'requirement-unknown', reason: 'value-unknown' }
  if (threshold.kind === 'by-reference')
    return { verdict: 'requirement-unknown', reason: 'value-elsewhere', data: { document: threshold.document } }
  const own = bench.sayings.statements.get(indicator) ?? []
  const kin = inTextOrder(bench.kinOf(indicator), bench.sayings.statements, (one) => one.target.line)
  const asked = notAsked(requirement, bench.plan)
  if (asked) return { ...asked, supports: [...own, ...kin] }
  if (requirement.level === 'nation' || requirement.level === 'province-aggregate') {
    return {
      verdict: 'not-comparable',
      reason: requirement.level === 'nation' ? 'nation-aim' : 'province-aim',
      supports: [...own, ...kin],
    }
  }
  const outcome = judgeStated(requirement, own, kin, bench)
  if (outcome.verdict !== 'absent' || openConditions(requirement, bench.plan).length === 0) return outcome
  return { ...outcome, verdict: 'not-comparable', reason: 'condition-open' }
}

function judgeStated(
  requirement: Requirement,
  own: readonly Statement[],
  kin: readonly Statement[],
  bench: Bench,
): Outcome {
  const { indicator } = requirement
  const level = levelOf(requirement.threshold, bench.byId.get(indicator))
  const isProduct = level === null && requirement.threshold.kind === 'done'
  const due = dueOf(requirement)
  if (isProduct)
    return (
      judgeProduct(own, bench.sayings.mentions.get(indicator) ?? [], due, bench.plan, bench.sayings) ??
      judgeUnstated(requirement, bench)
    )
  const figures = own.filter((one) => one.clause !== null)
  if (figures.length > 0 && level === null)
    return { verdict: 'not-comparable', reason: 'no-fixed-level', decides: figures }
  if (figures.length > 0 && level !== null) return judgeFigures(requirement, figures, level, bench)
  const measured = kin.filter((one) => one.clause !== null)
  if (measured.length > 0)
    return {
      verdict: 'not-comparable',
      reason: 'other-base',
      decides: measured,
      supports: own,
      data: { otherIds: ids(measured) },
    }
  const unclear = bench.sayings.unclear.get(indicator) ?? []
  if (unclear.length > 0) return { verdict: 'not-comparable', reason: 'ambiguous-words', decides: unclear }
  const words = [...own, ...kin]
  const pointing = words.filter((one) => one.mention?.pointsToSuperior === true)
  if (pointing.length > 0) return { verdict: 'by-reference', reason: 'by-reference', decides: pointing }
  if (words.length > 0) return { verdict: 'not-comparable', reason: 'no-figure', decides: words }
  return judgeUnstated(requirement, bench)
}

function judgeFigures(
  requirement: Requirement,
  figures: readonly Statement[],
  level: NonNullable<ReturnType<typeof levelOf>>,
  bench: Bench,
): Outcome {
  const inUnit = figures.filter((one) => one.clause !== null && sameUnit(one.clause.unit, requirement.unit))
  if (inUnit.length === 0)
    return {
      verdict: 'not-comparable',
      reason: 'other-unit',
      decides: figures,
      data: { unit: figures[0]?.clause?.unit ?? '' },
    }
  const due = dueOf(requirement)
  if (due.kind === 'after-event') return { verdict: 'not-comparable', reason: 'due-after-event', decides: inUnit }
  const day = due.day ?? bench.sayings.last ?? '0000-01-01'
  const steps = requirement.milestones.flatMap((step) => {
    const at = levelOf(step.threshold, bench.byId.get(requirement.indicator))
    return at === null ? [] : [{ day: step.day, level: at }]
  })
  const sorted = [...steps].sort((a, b) => (a.day < b.day ? -1 : 1))
  return judgeLevel(
    inUnit,
    { steps: [...sorted, { day, level }], path: requirement.path },
    { first: due.day === null ? '9999-12-31' : bench.sayings.first },
  )
}

/** No target states it: a sentence elsewhere may point to the superior; look-alikes are named. */
function judgeUnstated({ indicator }: Requirement, bench: Bench): Outcome {
  const known = bench.byId.get(indicator)
  if (known?.wording.length === 0) return { verdict: 'not-comparable', reason: 'words-unknown' }
  const near = new Set([indicator, ...bench.kinOf(indicator)])
  const mentions = inTextOrder(near, bench.sayings.mentions, (one) => one.line).filter((one) => one.where !== 'target')
  const pointing = mentions.filter((mention) => mention.pointsToSuperior)
  if (pointing.length > 0) return { verdict: 'by-reference', reason: 'by-reference', mentions: pointing }
  const alike = inTextOrder(bench.lookAlikesOf(indicator), bench.sayings.statements, (one) => one.target.line)
  const lookAlikes = alike.filter((one) => one.clause !== null)
  if (mentions.length > 0) return { verdict: 'absent', reason: 'absent-task-only', mentions, lookAlikes }
  if (lookAlikes.length > 0)
    return { verdict: 'absent', reason: 'absent-look-alike', lookAlikes, data: { otherIds: ids(lookAlikes) } }
  return { verdict: 'absent', reason: 'absent' }
}

function ids(statements: readonly Statement[]): string {
  return [...new Set(statements.map((one) => one.indicator))].join(',')
}

function sameUnit(stated: string, asked: string): boolean {
  if (stated === asked || (stated.startsWith('%') && asked === '%')) return true
  return stated.split(/[|,]/u).some((noun) => noun.trim().toLowerCase() === asked.toLowerCase())
}

/** What is said of several indicators, in the order of the text. */
function inTextOrder<T>(
  ids: ReadonlySet<string>,
  said: ReadonlyMap<string, readonly T[]>,
  line: (one: T) => number,
): readonly T[] {
  return [...ids].flatMap((id) => said.get(id) ?? []).sort((a, b) => line(a) - line(b))
}
