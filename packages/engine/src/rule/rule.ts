import type {
  AlignmentVerdict,
  Catalog,
  Day,
  DocumentRecord,
  Indicator,
  LocalizedText,
  Plan,
  ProgressReport,
  RuleBasis,
  Severity,
  Span,
} from '@commune-plan/model'
import type { OptionsDeclaration, OptionValues } from './options.js'

/** What a rule may need beyond the plan. Where it is absent the runner says `not checked` and does not call the rule. */
export type RuleNeed = 'catalogs' | 'documents' | 'previous' | 'progress' | 'province'

/** Everything a rule may look at. Plain values: a rule computes, it fetches nothing and knows no clock. */
export interface RuleInput {
  readonly plan: Plan
  readonly asOf: Day
  readonly province: string | null
  readonly verdicts: readonly AlignmentVerdict[]
  readonly catalogs: readonly Catalog[]
  /** The registry of known official documents. */
  readonly documents: readonly DocumentRecord[]
  readonly indicators: readonly Indicator[]
  /** The plan that this one adjusts or replaces, where the caller has it. */
  readonly previous: Plan | null
  /** Reports in order of their periods. */
  readonly progress: readonly ProgressReport[]
}

export interface RuleContext<O extends OptionsDeclaration = OptionsDeclaration> extends RuleInput {
  readonly options: OptionValues<O>
}

/** One fault found. The runner adds rule id, severity, basis and fingerprint, and checks the data against the message. */
export interface RuleHit {
  /** Key of `meta.messages`. */
  readonly message: string
  readonly data?: Readonly<Record<string, string>>
  /** What it is about: `target:PL1.3`, `task:9`, `reference:57-NQ/TW`, `header.number`, `plan`. */
  readonly subject: string
  readonly at: { readonly line: number; readonly span?: Span | null }
  readonly quote: string
  readonly expected?: LocalizedText | null
  readonly actual?: string | null
  readonly suggestion?: string | null
  /** Overrides the rule's severity for this hit: a softer case of the same fault. */
  readonly severity?: Severity
  /** Extra basis ids beyond the rule's own (a requirement's document, for instance). */
  readonly basis?: readonly string[]
  /** What, beside rule and subject, makes this hit the same one in the next run; the quote, normalised, where left out. */
  readonly value?: string
}

/** The rule could not judge one subject, or all of them. */
export interface RuleAbstention {
  readonly notChecked: LocalizedText
}

export interface RuleMeta<O extends OptionsDeclaration = OptionsDeclaration> {
  /** `category/fault`: names what is wrong; forever stable. */
  readonly id: string
  readonly severity: Severity
  readonly title: LocalizedText
  /** Templates with `{name}` slots. */
  readonly messages: Readonly<Record<string, LocalizedText>>
  readonly basis: readonly RuleBasis[]
  readonly options?: O
  readonly needs?: readonly RuleNeed[]
  /** Set on a retired rule: what replaced it. */
  readonly replacedBy?: string
}

/** A compliance rule as code. `check` is pure and may be a generator. */
export interface Rule<O extends OptionsDeclaration = OptionsDeclaration> {
  readonly meta: RuleMeta<O>
  check(context: RuleContext<O>): Iterable<RuleHit | RuleAbstention>
}

/** Declares a rule, with the types of its options inferred from their declaration. */
export function defineRule<const O extends OptionsDeclaration>(rule: Rule<O>): Rule<O> {
  return rule
}
