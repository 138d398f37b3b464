import type {
  AlignmentVerdict,
  Certainty,
  Clause,
  CoverageMap,
  Evaluation,
  Fault,
  LocalizedText,
  ParentConflict,
  Requirement,
  VerdictEvidence,
  VerdictKind,
} from '@commune-plan/model'

/** A statement of the plan, as `align --format json` tells it. */
export interface AlignJsonEvidence {
  /** Id of the target or task. */
  readonly target: string
  /** 1-based line. */
  readonly line: number
  /** The words as written. */
  readonly quote: string
  /** The clause that was compared; `null` where the statement has no figure. */
  readonly clause: Clause | null
  /** By when, EDTF; `null` where not told. */
  readonly horizon: string | null
  /** `decides`, `supports` or `look-alike`. */
  readonly role: VerdictEvidence['role']
}

/** One verdict, as `align --format json` tells it. */
export interface AlignJsonVerdict {
  /** Id of the requirement. */
  readonly requirement: string
  /** Id of the catalog. */
  readonly catalog: string
  /** Id of the indicator. */
  readonly indicator: string
  /** What the comparison came to. */
  readonly verdict: VerdictKind
  /** The requirement itself, with its sources. */
  readonly required: Requirement
  /** What the plan states. */
  readonly found: readonly AlignJsonEvidence[]
  /** The reason in one sentence. */
  readonly why: LocalizedText
  /** Weakest certainty of what it rests on. */
  readonly certainty: Certainty
  /** `true` where the plan only strives for it. */
  readonly strive: boolean
  /** Requirement that asks the most of the same indicator; `null` where none binds communes. */
  readonly tightest: string | null
}

/** What `align --format json` prints. */
export interface AlignJson {
  /** One a requirement. */
  readonly verdicts: readonly AlignJsonVerdict[]
  /** Superiors that ask different things of one indicator. */
  readonly conflicts: readonly ParentConflict[]
  /** Which targets and tasks answer which requirement, and which targets nobody asks for; `null` where not told. */
  readonly coverage: CoverageMap | null
  /** Parts of the program that failed; empty when the answer is complete. */
  readonly faults: readonly Fault[]
}

function verdictJson(verdict: AlignmentVerdict): AlignJsonVerdict {
  const { requirement, catalog, indicator, required, why, certainty, strive, tightest = null } = verdict
  const found = verdict.found.map(({ target, line, quote, clause, horizon, role }) => ({
    target,
    line,
    quote,
    clause,
    horizon,
    role,
  }))
  return {
    requirement,
    catalog,
    indicator,
    verdict: verdict.verdict,
    required,
    found,
    why,
    certainty,
    strive,
    tightest,
  }
}

/** The alignment of an evaluation in the shape of `align --format json`. */
export function alignJson(evaluation: Pick<Evaluation, 'verdicts' | 'conflicts' | 'coverage' | 'faults'>): AlignJson {
  const { verdicts, conflicts = [], coverage = null, faults } = evaluation
  return { verdicts: verdicts.map(verdictJson), conflicts, coverage, faults }
}
