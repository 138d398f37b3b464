import { z } from 'zod'
import { decimalSchema, type Decimal } from './decimal.js'
import { ruleBasisSchema, type RuleBasis } from './finding.js'
import { jsonRuleSchema, type JsonRule } from './json-rule.js'
import { labelledIdSchema, type LabelledId } from './labelled-id.js'
import { localizedTextSchema, type LocalizedText } from './localized-text.js'
import { schemaOf } from './schema-of.js'

/** Type of a rule's input. */
export type InputType = 'number' | 'integer' | 'boolean' | 'text' | 'day' | 'list'

/** Schema of {@link InputType}. */
export const inputTypeSchema = schemaOf<InputType>()(z.enum(['number', 'integer', 'boolean', 'text', 'day', 'list']))

/** A value that a rule needs. */
export interface InputDeclaration {
  /** Type of the value. */
  readonly type: InputType
  /** Unit of a number: `%`, `điểm`, a counted noun. */
  readonly unit?: string
  /** What a report calls it. */
  readonly label: LocalizedText
  /**
   * Where the value comes from: `plan:NAME` (counted in the plan), `indicator:ID/numerator`, `indicator:ID/denominator`,
   * `indicator:ID/value` (a reported figure), `task-states:STATE`, `manual`.
   */
  readonly from: string
  /** Which way is better: a better figure never lowers a score, unless this says `neither`. Left out: `neither`. */
  readonly better?: 'higher' | 'lower' | 'neither'
  /** Least number allowed. A value below it is refused, not clamped. */
  readonly minimum?: Decimal
  /** Greatest number allowed. A value above it is refused, not clamped. */
  readonly maximum?: Decimal
  /** The only texts allowed. */
  readonly values?: readonly LabelledId[]
  /** Name of the input that this one is a part of: a numerator is never above it. */
  readonly partOf?: string
  /** What is counted under each edition of an official formula, by the id of the option's value. */
  readonly editions?: Readonly<Record<string, LocalizedText>>
}

/** Schema of {@link InputDeclaration}. */
export const inputDeclarationSchema = schemaOf<InputDeclaration>()(
  z.strictObject({
    type: inputTypeSchema,
    unit: z.exactOptional(z.string()),
    label: localizedTextSchema,
    from: z.string(),
    better: z.exactOptional(z.enum(['higher', 'lower', 'neither'])),
    minimum: z.exactOptional(decimalSchema),
    maximum: z.exactOptional(decimalSchema),
    values: z.exactOptional(z.array(labelledIdSchema)),
    partOf: z.exactOptional(z.string()),
    editions: z.exactOptional(z.record(z.string(), localizedTextSchema)),
  }),
)

/**
 * What a missing input does: `unknown` gives an interval, `zero` no points, `full` all points, `lower-maximum` takes the
 * item out of the maximum.
 */
export type MissingPolicy = 'unknown' | 'zero' | 'full' | 'lower-maximum'

/** Schema of {@link MissingPolicy}. */
export const missingPolicySchema = schemaOf<MissingPolicy>()(z.enum(['unknown', 'zero', 'full', 'lower-maximum']))

/** What an item does with missing inputs, and why. */
export interface MissingRule {
  /** What a missing input does. */
  readonly policy: MissingPolicy
  /** Why this policy is right here. */
  readonly reason: LocalizedText
}

/** Schema of {@link MissingRule}. */
export const missingRuleSchema = schemaOf<MissingRule>()(
  z.strictObject({ policy: missingPolicySchema, reason: localizedTextSchema }),
)

/** A case that must be confirmed, with the open question it rests on. */
export interface ItemFlag {
  /** When it is shown. */
  readonly when: JsonRule
  /** What is shown. */
  readonly text: LocalizedText
  /** Id of the option it rests on. */
  readonly option?: string
}

/** Schema of {@link ItemFlag}. */
export const itemFlagSchema = schemaOf<ItemFlag>()(
  z.strictObject({ when: jsonRuleSchema, text: localizedTextSchema, option: z.exactOptional(z.string()) }),
)

/** One item of a profile. */
export interface ScoringItem {
  /** Id within the profile. */
  readonly id: string
  /** What a report calls it. */
  readonly label: LocalizedText
  /** What can be reached. */
  readonly maximum: Decimal
  /** Whether it gives points, a bonus, or takes points away. */
  readonly kind: 'points' | 'bonus' | 'deduction'
  /** The values it needs, by name. */
  readonly inputs: Readonly<Record<string, InputDeclaration>>
  /** Named shape with parameters, or a rule in the strict dialect; the result is the points. */
  readonly rule: JsonRule
  /** When the item applies; left out: always. */
  readonly appliesIf?: JsonRule
  /** `unknown` unless the item states another policy with its reason. */
  readonly missing?: MissingRule
  /** What it rests on. */
  readonly basis: readonly RuleBasis[]
  /** What proves the value. */
  readonly evidence?: LocalizedText
  /** Who confirms the value. */
  readonly verifier?: LocalizedText
  /** Cases that somebody has to confirm: shown beside the points, never changing them. */
  readonly flags?: readonly ItemFlag[]
  /** How firmly the item's rule is known: `transcription`, `proposed`, `third-party`. Left out: as the profile. */
  readonly standing?: string
  /** What a reader must know. */
  readonly remark?: LocalizedText
}

/** Schema of {@link ScoringItem}. */
export const scoringItemSchema = schemaOf<ScoringItem>()(
  z.strictObject({
    id: z.string(),
    label: localizedTextSchema,
    maximum: decimalSchema,
    kind: z.enum(['points', 'bonus', 'deduction']),
    inputs: z.record(z.string(), inputDeclarationSchema),
    rule: jsonRuleSchema,
    appliesIf: z.exactOptional(jsonRuleSchema),
    missing: z.exactOptional(missingRuleSchema),
    basis: z.array(ruleBasisSchema),
    evidence: z.exactOptional(localizedTextSchema),
    verifier: z.exactOptional(localizedTextSchema),
    flags: z.exactOptional(z.array(itemFlagSchema)),
    standing: z.exactOptional(z.string()),
    remark: z.exactOptional(localizedTextSchema),
  }),
)
