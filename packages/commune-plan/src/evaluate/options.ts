import type { PresetConfig } from '@commune-plan/compliance'
import type { Plugin } from '@commune-plan/engine'
import type { Catalog, Correction, Day, Plan, ProgressReport, ScoringProfile, Waiver } from '@commune-plan/model'

/** How a plan is to be evaluated. Only `name` and `asOf` are needed. */
export interface EvaluateOptions {
  /** File name; decides the format together with the first bytes, and is shown. */
  readonly name: string
  /** Day of evaluation, `YYYY-MM-DD`: the library has no clock. */
  readonly asOf: Day
  /** Code, slug or name of the province; the plan's own where left out. */
  readonly province?: string
  /** Catalogs beside those of the place and day: ids of built-in ones, or catalogs. */
  readonly catalogs?: readonly (string | Catalog)[]
  /** Use `catalogs` and no others. */
  readonly onlyCatalogs?: boolean
  /** A preset id, or a configuration that extends presets. `recommended` where left out. */
  readonly rules?: string | PresetConfig
  /** Scoring profiles: ids of built-in ones, or profiles. `plan-quality` where left out. */
  readonly profiles?: readonly (string | ScoringProfile)[]
  /** Accepted findings: they stay visible as waived. */
  readonly waivers?: readonly Waiver[]
  /** The plan that this one adjusts or replaces. */
  readonly previous?: Plan
  /** Reported figures and task states; any order of periods. */
  readonly progress?: readonly ProgressReport[]
  /** Corrections of an earlier reading, replayed on this one. */
  readonly corrections?: readonly Correction[]
  /** What plug-ins add: rules, catalogs, profiles, readers. */
  readonly plugins?: readonly Plugin[]
  /** Read a document that carries a secrecy mark. */
  readonly allowClassified?: boolean
}
