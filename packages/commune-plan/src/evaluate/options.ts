import type { Plugin, RuleSettings } from '@commune-plan/engine'
import type { Catalog, Day, Plan, ProgressReport, ScoringProfile, Waiver } from '@commune-plan/model'
import type { Corrections } from '@commune-plan/extract'

/** How a plan is to be evaluated. Only `asOf` and `name` are needed. */
export interface EvaluateOptions {
  /** File name; decides the format together with the first bytes, and is shown. */
  readonly name: string
  /** Day of evaluation, `YYYY-MM-DD`: the library has no clock. */
  readonly asOf: Day
  /** Code, slug or name of the province; the plan's own where left out. */
  readonly province?: string
  /** Catalogs beside those of the place and day: ids of built-in ones, or catalogs. */
  readonly catalogs?: readonly (string | Catalog)[]
  /** Use only `catalogs`. */
  readonly onlyCatalogs?: boolean
  /** Built-in preset id or resolved settings of the rules. `recommended` where left out. */
  readonly rules?: string | RuleSettings
  /** Scoring profiles: ids of built-in ones, or profiles. `plan-quality` where left out. */
  readonly profiles?: readonly (string | ScoringProfile)[]
  readonly waivers?: readonly Waiver[]
  /** The plan that this one adjusts or replaces. */
  readonly previous?: Plan
  readonly progress?: readonly ProgressReport[]
  readonly corrections?: Corrections
  readonly plugins?: readonly Plugin[]
  /** Read a document that carries a secrecy mark. */
  readonly allowClassified?: boolean
}
