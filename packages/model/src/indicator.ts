import { z } from 'zod'
import { decimalSchema, type Decimal } from './decimal.js'
import { localizedTextSchema, type LocalizedText } from './localized-text.js'
import { schemaOf } from './schema-of.js'
import { sourceSchema, type Source } from './source.js'

/** Which way an indicator is better. */
export type Direction = 'higher-is-better' | 'lower-is-better' | 'exact'

/** Schema of {@link Direction}. */
export const directionSchema = schemaOf<Direction>()(z.enum(['higher-is-better', 'lower-is-better', 'exact']))

/** What an indicator is about. */
export type IndicatorGroup =
  | 'administrative-services'
  | 'digital-government'
  | 'infrastructure'
  | 'people'
  | 'data'
  | 'security'
  | 'economy-innovation'
  | 'monitoring'

/** Schema of {@link IndicatorGroup}. */
export const indicatorGroupSchema = schemaOf<IndicatorGroup>()(
  z.enum([
    'administrative-services',
    'digital-government',
    'infrastructure',
    'people',
    'data',
    'security',
    'economy-innovation',
    'monitoring',
  ]),
)

/** What a share is taken of. */
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

/** Schema of {@link IndicatorBase}. */
export const indicatorBaseSchema = schemaOf<IndicatorBase>()(
  z.enum([
    'procedures',
    'eligible-procedures',
    'dossiers',
    'transactions',
    'population',
    'adults',
    'officials',
    'households',
    'villages',
    'area',
    'enterprises',
    'users',
    'systems',
    'work-files',
    'tasks',
    'budget',
    'products',
    'agencies',
    'other',
  ]),
)

/** One way in which plans state the indicator: all of `all`, at least one of every group of `any`, none of `none`. */
export interface IndicatorWording {
  /** Words that must all be there. */
  readonly all: readonly string[]
  /** Groups of words of which one each must be there. */
  readonly any?: readonly (readonly string[])[]
  /** Words that must not be there. */
  readonly none?: readonly string[]
  /** Why, or where it was seen. */
  readonly note?: string
}

/** Schema of {@link IndicatorWording}. */
export const indicatorWordingSchema = schemaOf<IndicatorWording>()(
  z.strictObject({
    all: z.array(z.string()),
    any: z.exactOptional(z.array(z.array(z.string()))),
    none: z.exactOptional(z.array(z.string())),
    note: z.exactOptional(z.string()),
  }),
)

/** What is counted over what: a rate is numerator over denominator, a count has no denominator. */
export interface Indicator {
  /** Forever stable, kebab-case: `online-full-process-services-of-eligible`. */
  readonly id: string
  /** Full name. */
  readonly name: LocalizedText
  /** Short forms that a report shows. */
  readonly short?: LocalizedText
  /** What it is about. */
  readonly group: IndicatorGroup
  /**
   * Measure that it shares with indicators of another base, scope or formula edition; those are not comparable with it.
   * Indicators of different families measure different things.
   */
  readonly family?: string
  /** What is counted. */
  readonly numerator: LocalizedText
  /** What it is divided by; `null` for counts. */
  readonly denominator: LocalizedText | null
  /** What is left out of numerator and denominator. */
  readonly exclusions: readonly LocalizedText[]
  /** `%` or the counted noun. */
  readonly unit: string
  /** Which way is better. */
  readonly direction: Direction
  /** Least value that can be; `null` where there is no bound. */
  readonly minimum: Decimal | null
  /** Greatest value that can be; `null` where there is no bound. */
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
  /** Where the definition comes from. */
  readonly sources: readonly Source[]
  /** Edition of an official formula, where editions disagree: `766-A`, `766-B`. */
  readonly edition?: string
}

/** Schema of {@link Indicator}. */
export const indicatorSchema = schemaOf<Indicator>()(
  z.strictObject({
    id: z.string(),
    name: localizedTextSchema,
    short: z.exactOptional(localizedTextSchema),
    group: indicatorGroupSchema,
    family: z.exactOptional(z.string()),
    numerator: localizedTextSchema,
    denominator: z.nullable(localizedTextSchema),
    exclusions: z.array(localizedTextSchema),
    unit: z.string(),
    direction: directionSchema,
    minimum: z.nullable(decimalSchema),
    maximum: z.nullable(decimalSchema),
    base: z.nullable(indicatorBaseSchema),
    measure: z.enum(['point-in-time', 'in-period', 'running-total']),
    owner: localizedTextSchema,
    wording: z.array(indicatorWordingSchema),
    mention: z.exactOptional(z.array(indicatorWordingSchema)),
    lookAlikes: z.array(z.string()),
    status: z.enum(['sourced', 'proposed']),
    sources: z.array(sourceSchema),
    edition: z.exactOptional(z.string()),
  }),
)
