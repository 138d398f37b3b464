import { z } from 'zod'
import { daySchema, type Day } from './day.js'
import { documentRecordSchema, type DocumentRecord } from './document-record.js'
import { localizedTextSchema, type LocalizedText } from './localized-text.js'
import { requirementSchema, type Requirement } from './requirement.js'
import { schemaOf } from './schema-of.js'
import { sourceSchema, type Source } from './source.js'

/** When a superior wants the commune's report; `progress/late` and `reporting/after-superior` rest on it. */
export interface SuperiorReportingDuty {
  /** Forever stable. */
  readonly id: string
  /** How often, in the words of `Cadence`. */
  readonly cadence: string
  /** `before --06-10` or `by --06-10`; monthly: `before ---22`. */
  readonly due: string
  /** To whom. */
  readonly to: string
  /** Day after which nothing is accepted, as `due` without a word: `---23`. */
  readonly cutoff?: string
  /** System through which it goes. */
  readonly channel?: string
  /** What lateness costs. */
  readonly latePenalty?: LocalizedText
  /** `estimated` where the source itself is not sure of the day. */
  readonly certainty?: 'stated' | 'estimated'
  /** Where it stands. */
  readonly sources: readonly Source[]
}

/** Schema of {@link SuperiorReportingDuty}. */
export const superiorReportingDutySchema = schemaOf<SuperiorReportingDuty>()(
  z.strictObject({
    id: z.string(),
    cadence: z.string(),
    due: z.string(),
    to: z.string(),
    cutoff: z.exactOptional(z.string()),
    channel: z.exactOptional(z.string()),
    latePenalty: z.exactOptional(localizedTextSchema),
    certainty: z.exactOptional(z.enum(['stated', 'estimated'])),
    sources: z.array(sourceSchema),
  }),
)

/** The requirements of one document (and its annexes), dated and sourced. */
export interface Catalog {
  /** Version of this shape. */
  readonly schemaVersion: '1'
  /** `nq03-2025`, `phu-tho-69-kh-ubnd-2026`. */
  readonly id: string
  /** What a report calls it. */
  readonly title: LocalizedText
  /** The document itself. */
  readonly document: DocumentRecord
  /** `national`, or the code of a province. */
  readonly scope: string
  /** Whether Party or government issued it. */
  readonly line: 'party' | 'government'
  /** First day on which it is in force. */
  readonly validFrom: Day
  /** Last day on which it is in force; `null` while that is open. */
  readonly validTo: Day | null
  /** `false`: the document is known to exist, its numbers were not seen; every verdict is `requirement-unknown`. */
  readonly requirementsKnown: boolean
  /** What it asks. */
  readonly requirements: readonly Requirement[]
  /** What reports it wants. */
  readonly reportingDuties: readonly SuperiorReportingDuty[]
  /** Ids of catalogs whose levels this document promises never to fall below. */
  readonly notBelow?: readonly string[]
  /** SPDX id of the licence of this record. */
  readonly licence: string
}

/** Schema of {@link Catalog}. */
export const catalogSchema = schemaOf<Catalog>()(
  z.strictObject({
    schemaVersion: z.literal('1'),
    id: z.string(),
    title: localizedTextSchema,
    document: documentRecordSchema,
    scope: z.string(),
    line: z.enum(['party', 'government']),
    validFrom: daySchema,
    validTo: z.nullable(daySchema),
    requirementsKnown: z.boolean(),
    requirements: z.array(requirementSchema),
    reportingDuties: z.array(superiorReportingDutySchema),
    notBelow: z.exactOptional(z.array(z.string())),
    licence: z.string(),
  }),
)

/** One of the 34 provinces. */
export interface Province {
  /** Code of QĐ 19/2025/QĐ-TTg. */
  readonly code: string
  /** Name without marks, kebab-case: `thai-nguyen`. */
  readonly slug: string
  /** Bare name. */
  readonly name: string
  /** Province or centrally run city. */
  readonly kind: 'tỉnh' | 'thành phố'
  /** First day on which it existed in this form. */
  readonly validFrom: Day
  /** Last day; `null` while it exists. */
  readonly validTo: Day | null
  /** Names of the former provinces that it was formed from. */
  readonly mergedFrom: readonly string[]
  /** Other forms of its name. */
  readonly aliases: readonly string[]
  /** Where this record comes from. */
  readonly sources: readonly Source[]
}

/** Schema of {@link Province}. */
export const provinceSchema = schemaOf<Province>()(
  z.strictObject({
    code: z.string(),
    slug: z.string(),
    name: z.string(),
    kind: z.enum(['tỉnh', 'thành phố']),
    validFrom: daySchema,
    validTo: z.nullable(daySchema),
    mergedFrom: z.array(z.string()),
    aliases: z.array(z.string()),
    sources: z.array(sourceSchema),
  }),
)
