import type { AlignmentVerdict, Catalog, Day, Indicator, LocalizedText, Plan, Threshold } from '@commune-plan/model'
import { dueOf } from './due-day.js'
import { evidenceOf } from './evidence.js'
import { explain } from './explain.js'
import { familiesOf } from './families.js'
import { requirementsInForce, type RequirementInForce } from './in-force.js'
import { judgeRequirement, type Bench } from './judge-requirement.js'
import type { Outcome } from './outcome.js'
import { sayingsOf, weakest, type Statement } from './statement.js'
import { gradedByIndicator } from './tightest.js'

/** What a plan is aligned with. */
export interface AlignOptions {
  /** Catalogs to align with; those not in force on `asOf` are left out. */
  readonly catalogs: readonly Catalog[]
  /** Dictionary by which the plan's clauses were recognised. */
  readonly indicators: readonly Indicator[]
  /** Day `YYYY-MM-DD`: what is in force on it is applied, also where it was issued after the plan. */
  readonly asOf: Day
  /** Code of the province: catalogs of other provinces are left out; `null`: all that are given are taken. */
  readonly province?: string | null
}

/**
 * Compares what is asked from above with what a plan states: one verdict a requirement in force, in the order of the
 * catalogs, each with the quoted clauses, the reason in Vietnamese and English and the requirement it rests on. Several
 * superiors that ask the same each get their verdict.
 *
 * @param plan as extracted with the same dictionary
 * @param options catalogs, dictionary, day and place
 * @returns one verdict a requirement; a catalog whose requirements nobody has seen gets one `requirement-unknown`
 */
export function alignPlan(plan: Plan, options: AlignOptions): AlignmentVerdict[] {
  const byId = new Map(options.indicators.map((indicator) => [indicator.id, indicator]))
  const bench: Bench = { plan, sayings: sayingsOf(plan), byId, ...familiesOf(options.indicators) }
  const inForce = requirementsInForce(options)
  const graded = gradedByIndicator(
    inForce.map((one) => one.requirement),
    byId,
  )
  return inForce.map((one) =>
    verdictOf(one, judge(one, bench), byId, graded.get(one.requirement.indicator)?.[0]?.requirement.id ?? null),
  )
}

function judge({ catalog, requirement }: RequirementInForce, bench: Bench): Outcome {
  if (catalog.requirementsKnown) return judgeRequirement(requirement, bench)
  return { verdict: 'requirement-unknown', reason: 'requirements-unknown', data: { document: catalog.document.number } }
}

function verdictOf(
  { catalog, requirement }: RequirementInForce,
  outcome: Outcome,
  byId: ReadonlyMap<string, Indicator>,
  tightest: string | null,
): AlignmentVerdict {
  const decides = outcome.decides ?? []
  const data = dataOf(requirement.id, outcome, { requirement, byId })
  const certainty = weakest(...decides.map((one) => one.certainty))
  const strive = decides.length > 0 && decides.every((one) => one.clause?.strive === true)
  return {
    requirement: requirement.id,
    catalog: catalog.id,
    indicator: requirement.indicator,
    verdict: outcome.verdict,
    required: requirement,
    found: evidenceOf(outcome),
    why: remark(explain(outcome.reason, data, byId), certainty, strive),
    reason: { id: outcome.reason, data },
    certainty,
    strive,
    tightest,
  }
}

function dataOf(
  id: string,
  outcome: Outcome,
  {
    requirement,
    byId,
  }: { readonly requirement: AlignmentVerdict['required']; readonly byId: ReadonlyMap<string, Indicator> },
): Readonly<Record<string, string>> {
  const unit = byId.get(requirement.indicator)?.unit ?? requirement.unit
  const [first] = outcome.decides ?? []
  const own = [...new Set((outcome.supports ?? []).flatMap((one) => levelText(one)))].join(',')
  const step = outcome.data?.stepLevel
  return {
    requirement: id,
    indicatorIds: requirement.indicator,
    requiredLevel: thresholdText(requirement.threshold, requirement.unit === '' ? unit : requirement.unit),
    requiredUnit: requirement.unit,
    dueDay: dueOf(requirement).day ?? '',
    ...(first?.clause ? { foundLevel: levelText(first)[0] ?? '' } : {}),
    ...(first?.end ? { horizonDay: first.end } : {}),
    ...(own === '' ? {} : { ownPart: own }),
    ...outcome.data,
    ...(step === undefined ? {} : { stepLevel: `${step}|${requirement.unit}` }),
  }
}

function levelText({ clause }: Statement): readonly string[] {
  return clause === null ? [] : [`${clause.implied ? '' : clause.comparator} ${clause.value}|${clause.unit}`]
}

function thresholdText(threshold: Threshold, unit: string): string {
  if (threshold.kind === 'compare') return `${threshold.comparator} ${threshold.value}|${unit}`
  if (threshold.kind === 'range') return `- ${threshold.minimum}–${threshold.maximum}|${unit}`
  return threshold.kind === 'rank' ? `<= ${threshold.maximum}|${unit}` : ''
}

/** Striving and uncertain readings are shown beside the verdict, and do not change it. */
function remark(why: LocalizedText, certainty: AlignmentVerdict['certainty'], strive: boolean): LocalizedText {
  const vi = [why.vi]
  const en = [why.en]
  if (strive) {
    vi.push('Kế hoạch ghi là phấn đấu.')
    en.push('The plan only strives for it.')
  }
  if (certainty === 'repaired' || certainty === 'assumed' || certainty === 'ambiguous') {
    vi.push(`Kết luận dựa trên cách đọc chưa chắc chắn (${uncertain[certainty]}).`)
    en.push(`The verdict rests on an uncertain reading (${certainty}).`)
  }
  return { vi: vi.join(' '), en: en.join(' ') }
}

const uncertain = {
  repaired: 'có sửa lỗi nhận dạng chữ',
  assumed: 'thời hạn lấy theo kỳ kế hoạch',
  ambiguous: 'có nhiều cách hiểu',
} as const
