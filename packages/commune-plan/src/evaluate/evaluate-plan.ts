import { alignPlan, applyWaivers, coverageMap, parentConflicts } from '@commune-plan/compliance'
import { readDocument } from '@commune-plan/document'
import { runRules, type RuleInput, type RuleRun } from '@commune-plan/engine'
import { applyCorrections, extractPlan } from '@commune-plan/extract'
import type {
  AlignmentVerdict,
  Catalog,
  Evaluation,
  Fault,
  Plan,
  ProgressReport,
  Province,
  ScoreCard,
  ScoringProfile,
  SourceDocument,
} from '@commune-plan/model'
import { planValues, score, taskStates, valuesFromProgress, type ScoringValues } from '@commune-plan/scoring'
import { canonical, fingerprintOf } from './canonical.js'
import { emptyPlan } from './empty-plan.js'
import { guarded } from './guard.js'
import { evaluationInputs, type EvaluationInputs } from './inputs.js'
import type { EvaluateOptions } from './options.js'
import { defaultReaders } from './readers.js'
import { summarize } from './summary.js'
import { versions } from './versions.generated.js'

/**
 * Reads a plan, compares it with what is asked from above, checks it against the rules and scores it.
 *
 * @param input bytes of a document (.docx, .pdf, .html, .xlsx, .csv, .md, .txt), or its text
 * @param options file name and day of evaluation; all else has defaults
 * @returns plain, frozen, sorted JSON: the same input, rules and `asOf` give the same bytes on any machine. A rule or
 *   plug-in that fails becomes a fault, and the evaluation says `complete: false`.
 * @throws DocumentError where the document cannot be read; UsageError where an option names what does not exist
 */
export async function evaluatePlan(input: Uint8Array | string, options: EvaluateOptions): Promise<Evaluation> {
  const inputs = evaluationInputs(options)
  const document = await readDocument(input, {
    name: options.name,
    readers: [...inputs.readers, ...defaultReaders],
    allowClassified: options.allowClassified ?? false,
  })
  const faults: Fault[] = [...inputs.faults]
  const plan = guarded(faults, 'extract', null, () => readingOf(document, inputs, options), {
    ...emptyPlan,
    notes: document.notes,
  })
  return canonical(
    evaluationOf(
      plan,
      inputs,
      options,
      faults,
      fingerprintOf(typeof input === 'string' ? new TextEncoder().encode(input) : input),
    ),
  )
}

/**
 * Evaluates a plan that is already read (from `commune-plan read`, or with corrections of one's own).
 *
 * @param plan the plan
 * @param options as for {@link evaluatePlan}; readers and corrections have no use here
 */
export function evaluateReading(plan: Plan, options: EvaluateOptions): Evaluation {
  const inputs = evaluationInputs(options)
  return canonical(evaluationOf(plan, inputs, options, [...inputs.faults], fingerprintOf(plan)))
}

function readingOf(document: SourceDocument, inputs: EvaluationInputs, { corrections }: EvaluateOptions): Plan {
  const plan = extractPlan(document, { indicators: inputs.indicators })
  return corrections === undefined
    ? plan
    : applyCorrections(plan, document, corrections, { indicators: inputs.indicators }).plan
}

function evaluationOf(
  plan: Plan,
  inputs: EvaluationInputs,
  options: EvaluateOptions,
  faults: Fault[],
  hash: string,
): Evaluation {
  const { asOf } = inputs
  const province = inputs.province ?? inputs.provinceOf(plan)
  const catalogs = inputs.catalogsOf(province)
  const verdicts = guarded(
    faults,
    'align',
    null,
    () => alignPlan(plan, { catalogs, indicators: inputs.indicators, asOf, province: province?.code ?? null }),
    [],
  )
  const conflicts = guarded(
    faults,
    'align',
    null,
    () => parentConflicts({ catalogs, asOf, province: province?.code ?? null }, inputs.indicators),
    [],
  )
  const run = checked(plan, inputs, options, province, catalogs, verdicts, faults)
  const ranRules = run.rules.map(({ id }) => id).filter((id) => !run.notChecked.some(({ rule }) => rule === id))
  const counted = planValues(plan, verdicts, run.findings, { ranRules })
  const cards = inputs.profiles.flatMap((profile) =>
    guarded<ScoreCard[]>(
      faults,
      'score',
      profile.id,
      () => [score(profile, valuesFor(profile, counted, plan, options))],
      [],
    ),
  )
  const complete = faults.length === 0
  return {
    schemaVersion: '1',
    asOf,
    name: options.name,
    province: province?.code ?? null,
    complete,
    plan,
    verdicts,
    conflicts,
    coverage: coverageMap(plan, verdicts, inputs.indicators),
    findings: run.findings,
    notChecked: run.notChecked,
    cards,
    notes: plan.notes,
    faults,
    rules: run.rules,
    indicators: named(inputs, plan, verdicts),
    catalogs: catalogs.map(({ id, title, requirementsKnown }) => ({ id, title, requirementsKnown })),
    summary: summarize(plan, verdicts, run.findings, run.notChecked, complete),
    provenance: {
      packages: versions,
      catalogs: Object.fromEntries(catalogs.map((catalog) => [catalog.id, hashOf(catalog)])),
      profiles: Object.fromEntries(inputs.profiles.map((profile) => [profile.id, hashOf(profile)])),
      preset: inputs.preset,
      document: hash,
    },
  }
}

function checked(
  plan: Plan,
  inputs: EvaluationInputs,
  options: EvaluateOptions,
  province: Province | null,
  catalogs: readonly Catalog[],
  verdicts: readonly AlignmentVerdict[],
  faults: Fault[],
): RuleRun {
  const input: RuleInput = {
    plan,
    asOf: inputs.asOf,
    province: province?.code ?? null,
    verdicts,
    catalogs,
    documents: inputs.documents,
    indicators: inputs.indicators,
    previous: options.previous ?? null,
    progress: inOrder(options.progress ?? []),
  }
  const run = runRules(input, inputs.rules, inputs.settings)
  faults.push(...run.faults)
  if (options.waivers === undefined) return run
  const waived = applyWaivers(run.findings, options.waivers, { asOf: inputs.asOf })
  const told = waived.rules.filter(({ id }) => waived.reported.some(({ rule }) => rule === id))
  return { ...run, findings: [...waived.findings, ...waived.reported], rules: [...run.rules, ...told] }
}

/** A plan profile counts the plan; a progress profile takes the latest report, and without one everything is unknown. */
function valuesFor(
  profile: ScoringProfile,
  counted: ScoringValues,
  plan: Plan,
  options: EvaluateOptions,
): ScoringValues {
  if (profile.scores === 'plan') return counted
  const reports = inOrder(options.progress ?? [])
  const latest = reports.at(-1)
  if (latest === undefined) return {}
  return valuesFromProgress(profile, latest, {
    planValues: counted,
    taskStates: taskStates(plan.tasks, reports, options.asOf),
  })
}

function inOrder(reports: readonly ProgressReport[]): readonly ProgressReport[] {
  return [...reports].sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0))
}

/** The indicators that the plan or a verdict names. */
function named(inputs: EvaluationInputs, plan: Plan, verdicts: readonly AlignmentVerdict[]) {
  const ids = new Set<string | null | undefined>([
    ...plan.targets.flatMap((target) => [target.indicator, ...target.clauses.map((clause) => clause.indicator)]),
    ...verdicts.map(({ indicator }) => indicator),
  ])
  return inputs.indicators.filter(({ id }) => ids.has(id))
}

const hashes = new WeakMap<object, string>()

/** Catalogs and profiles are large and the same for every plan: hashed once. */
function hashOf(value: object): string {
  const known = hashes.get(value)
  if (known !== undefined) return known
  const hash = fingerprintOf(value)
  hashes.set(value, hash)
  return hash
}
