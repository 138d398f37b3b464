import type { Decimal } from './decimal.js'
import type { LocalizedText } from './localized-text.js'
import type { Source } from './source.js'

export type Direction = 'higher-is-better' | 'lower-is-better' | 'exact'

/** What is counted over what: a rate is numerator over denominator, a count has no denominator. */
export interface Indicator {
  /** Forever stable, kebab-case: `online-full-process-services-of-eligible`. */
  readonly id: string
  readonly name: LocalizedText
  /** Short forms that a report shows. */
  readonly short?: LocalizedText
  readonly group: IndicatorGroup
  /**
   * Measure that it shares with indicators of another base, scope or formula edition; those are not comparable with it.
   * Indicators of different families measure different things.
   */
  readonly family?: string
  readonly numerator: LocalizedText
  readonly denominator: LocalizedText | null
  readonly exclusions: readonly LocalizedText[]
  /** `%` or the counted noun. */
  readonly unit: string
  readonly direction: Direction
  readonly minimum: Decimal | null
  readonly maximum: Decimal | null
  /** What the rate is taken of; `null` for counts. */
  readonly base: IndicatorBase | null
  /** A level at a moment, a figure of the period alone, or a running total since the start of the year. */
  readonly measure: 'point-in-time' | 'in-period' | 'running-total'
  /** Who holds the data. */
  readonly owner: LocalizedText
  /** How its words are recognised. */
  readonly wording: readonly IndicatorWording[]
  /** Looser words that touch upon it without stating a figure; never used to recognise a clause. */
  readonly mention?: readonly IndicatorWording[]
  /** Ids that are easily taken for this one. */
  readonly lookAlikes: readonly string[]
  /** `proposed`: our own definition, no official source seen. */
  readonly status: 'sourced' | 'proposed'
  readonly sources: readonly Source[]
  /** Edition of an official formula, where editions disagree: `766-A`, `766-B`. */
  readonly edition?: string
}

export type IndicatorGroup =
  | 'administrative-services'
  | 'digital-government'
  | 'infrastructure'
  | 'people'
  | 'data'
  | 'security'
  | 'economy-innovation'
  | 'monitoring'

export type IndicatorBase =
  | 'procedures'
  | 'eligible-procedures'
  | 'dossiers'
  | 'transactions'
  | 'population'
  | 'adults'
  | 'officials'
  | 'households'
  | 'villages'
  | 'area'
  | 'enterprises'
  | 'users'
  | 'systems'
  | 'work-files'
  | 'tasks'
  | 'budget'
  | 'products'
  | 'agencies'
  | 'other'

/** One way in which plans state the indicator: all of `all`, at least one of every group of `any`, none of `none`. */
export interface IndicatorWording {
  readonly all: readonly string[]
  readonly any?: readonly (readonly string[])[]
  readonly none?: readonly string[]
  /** Why, or where it was seen. */
  readonly note?: string
}
