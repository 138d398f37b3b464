import type { AlignmentVerdict, Finding, Plan } from '@commune-plan/model'
import type { ScoringValue, ScoringValues } from '../card/scoring-values.js'

/** What is known of the run that the findings come from. */
export interface PlanValueOptions {
  /**
   * Ids of the rules that ran and could judge. What only a rule among the others could tell is unknown, never a pass;
   * where left out, no rule is known to have run.
   */
  readonly ranRules?: readonly string[]
}

/** The same levels for which the absence of a requirement is a fault of the plan. */
const binding: ReadonlySet<string> = new Set(['each-commune', 'each-unit'])

/** Faults of a plan that contradicts itself or the possible. */
const contradictions: ReadonlySet<string> = new Set([
  'target/contradiction',
  'target/value-impossible',
  'target/horizon-regression',
  'task/deadline-past',
  'reference/wrong-number',
  'reference/wrong-date',
  'reference/not-yet-issued',
  'document/annex-missing',
])

/**
 * Counts what a plan-quality profile reads: requirements met and addressed, targets and tasks that somebody can be held
 * to, form. Nothing is judged here. A waived finding lifts its deduction and takes its requirement out of the count;
 * it never counts as a pass: the target or task still lacks what it lacks.
 *
 * @param verdicts alignment of the plan; of none, what the plan is asked is unknown
 * @param findings what the compliance rules said
 */
export function planValues(
  plan: Plan,
  verdicts: readonly AlignmentVerdict[],
  findings: readonly Finding[],
  options: PlanValueOptions = {},
): ScoringValues {
  const ran = (rule: string): boolean => options.ranRules?.includes(rule) ?? false
  const silent = (rule: string): ScoringValue => (ran(rule) ? !findings.some((finding) => finding.rule === rule) : null)
  const howMany = (among: (rule: string) => boolean, counts: (finding: Finding) => boolean): ScoringValue =>
    (options.ranRules ?? []).some(among)
      ? findings.filter((finding) => finding.waived === null && among(finding.rule) && counts(finding)).length
      : null
  const counted = (kind: 'target' | 'task'): Counted => countedOf(kind, plan, findings)
  const targets = counted('target')
  const tasks = counted('task')
  const target = new Map(plan.targets.map((entry) => [entry.id, entry]))
  const task = new Map(plan.tasks.map((entry) => [entry.id, entry]))
  const judged = ran('target/qualitative')
  return {
    ...requirementValues(verdicts, findings),
    targets: targets.ids.length,
    targetsMeasurable: targets.without(
      (id) => judged || target.get(id)!.clauses.length > 0,
      judged ? ['target/qualitative', 'target/not-measurable'] : ['target/not-measurable'],
    ),
    targetsWithLead: targets.without(
      (id) => target.get(id)!.lead.length > 0,
      ['target/no-lead', 'target/collective-lead'],
    ),
    targetsWithHorizon: targets.without((id) => target.get(id)!.horizon !== null, ['target/no-horizon']),
    tasks: tasks.ids.length,
    tasksWithLead: tasks.without((id) => task.get(id)!.lead.length > 0, ['task/no-lead', 'task/collective-lead']),
    tasksWithDeadline: tasks.without(
      (id) => hasDay(task.get(id)!.schedule),
      ['task/no-deadline', 'task/no-day-in-year'],
    ),
    tasksWithDeliverable: tasks.without(
      (id) => task.get(id)!.deliverable !== null,
      ['task/no-deliverable', 'task/vague-deliverable'],
    ),
    reportingDuties: plan.reporting.length,
    reportingWithDay: plan.reporting.filter(({ due }) => due !== null).length,
    numberGiven: plan.header.number !== null,
    dateGiven: /^\d{4}-\d{2}-\d{2}$/u.test(plan.header.date ?? ''),
    signatoryGiven: plan.header.signatory.name !== null && plan.header.signatory.position !== null,
    citesResolution57: plan.references.some(({ number }) => number.startsWith('57-NQ/TW')),
    citesSuperiorPlan: silent('reference/superior-plan-missing'),
    namesFunding: silent('resource/none'),
    formFaults: howMany(isForm, ({ severity }) => severity === 'error' || severity === 'warning'),
    contradictions: howMany(
      (rule) => contradictions.has(rule),
      () => true,
    ),
  }
}

interface Counted {
  /** Those counted in all. */
  readonly ids: readonly string[]
  /** How many fulfil the condition and have none of these faults. */
  without(holds: (id: string) => boolean, rules: readonly string[]): number
}

function countedOf(kind: 'target' | 'task', plan: Plan, findings: readonly Finding[]): Counted {
  const about = findings.filter(({ subject, rule }) => subject.startsWith(`${kind}:`) && rule.startsWith(`${kind}/`))
  // The subject of a finding is the id with its kind before it exactly once; ids may have it already.
  const subjectOf = (id: string): string => (id.startsWith(`${kind}:`) ? id : `${kind}:${id}`)
  const all = kind === 'target' ? plan.targets : plan.tasks
  return {
    ids: all.map(({ id }) => id),
    without(holds, rules) {
      const faulty = new Set(about.filter(({ rule }) => rules.includes(rule)).map(({ subject }) => subject))
      return all.filter(({ id }) => !faulty.has(subjectOf(id)) && holds(id)).length
    },
  }
}

function hasDay(schedule: Plan['tasks'][number]['schedule']): boolean {
  if (schedule === null) return false
  return schedule.kind === 'recurring' || (schedule.kind === 'due' && schedule.end !== null)
}

function isForm(rule: string): boolean {
  return rule.startsWith('document/') || rule.startsWith('reference/')
}

function requirementValues(verdicts: readonly AlignmentVerdict[], findings: readonly Finding[]): ScoringValues {
  const waived = findings.filter((finding) => finding.waived !== null && finding.rule.startsWith('alignment/'))
  const asked = verdicts.filter(
    ({ requirement, verdict, required }) =>
      binding.has(required.level) &&
      verdict !== 'not-applicable' &&
      verdict !== 'requirement-unknown' &&
      !waived.some(({ subject }) => subject.endsWith(requirement)),
  )
  if (verdicts.length === 0)
    return { requirementsAsked: null, requirementsAddressed: null, requirementsComparable: null, requirementsMet: null }
  const comparable = asked.filter(({ verdict }) => verdict !== 'not-comparable')
  return {
    requirementsAsked: asked.length,
    requirementsAddressed: asked.filter(({ verdict }) => verdict !== 'absent').length,
    requirementsComparable: comparable.length,
    requirementsMet: comparable.filter(({ verdict }) => verdict === 'equal' || verdict === 'tighter').length,
  }
}
