import { z } from 'zod'
import { localizedTextSchema, type LocalizedText } from './localized-text.js'
import { schemaOf } from './schema-of.js'
import { spanSchema, type Span } from './span.js'
import { appliedWaiverSchema, type AppliedWaiver } from './waiver.js'

/**
 * - `error`: contradicts a binding requirement, a deadline or a form rule with a legal basis
 * - `warning`: allowed, but likely to fail or to be sent back
 * - `info`: worth knowing
 * - `advice`: a hint, never counted
 */
export type Severity = 'error' | 'warning' | 'info' | 'advice'

/** Schema of {@link Severity}. */
export const severitySchema = schemaOf<Severity>()(z.enum(['error', 'warning', 'info', 'advice']))

/** What a compliance rule says about the plan. A value: the sentence is made by the reporter from {@link RuleInfo}. */
export interface Finding {
  /** Rule id, `category/fault`. */
  readonly rule: string
  /** How grave it is here; a rule may soften a hit. */
  readonly severity: Severity
  /** Which message of the rule. */
  readonly messageId: string
  /** What fills the slots of the message. */
  readonly data: Readonly<Record<string, string>>
  /** 1-based line; 0 where it concerns the whole plan. */
  readonly line: number
  /** Where the words stand in the document's text; `null` where it concerns the whole plan. */
  readonly span: Span | null
  /** The words at fault. */
  readonly quote: string
  /** What it is about: `target:PL1.3`, `task:9`, `header.number`, `plan`. */
  readonly subject: string
  /** What was expected; `null` where the message says it all. */
  readonly expected: LocalizedText | null
  /** What was found; `null` where the quote says it all. */
  readonly actual: string | null
  /** Ids of the bases, see {@link RuleBasis}. */
  readonly basis: readonly string[]
  /** A wording that would mend it, in Vietnamese, where one can be told. */
  readonly suggestion: string | null
  /** Stable over edits elsewhere: rule, subject and normalised value, never the line. */
  readonly fingerprint: string
  /** Set when a waiver covers it; a waived finding is shown and never counts as a pass. */
  readonly waived: AppliedWaiver | null
}

/** Schema of {@link Finding}. */
export const findingSchema = schemaOf<Finding>()(
  z.strictObject({
    rule: z.string(),
    severity: severitySchema,
    messageId: z.string(),
    data: z.record(z.string(), z.string()),
    line: z.int().min(0),
    span: z.nullable(spanSchema),
    quote: z.string(),
    subject: z.string(),
    expected: z.nullable(localizedTextSchema),
    actual: z.nullable(z.string()),
    basis: z.array(z.string()),
    suggestion: z.nullable(z.string()),
    fingerprint: z.string(),
    waived: z.nullable(appliedWaiverSchema),
  }),
)

/** What a rule rests on. */
export interface RuleBasis {
  /** Stable id by which findings name it. */
  readonly id: string
  /** What it says. */
  readonly text: LocalizedText
  /** Number of the document; `null` where it rests on none. */
  readonly document: string | null
  /** The article, where one is known. */
  readonly article: string | null
}

/** Schema of {@link RuleBasis}. */
export const ruleBasisSchema = schemaOf<RuleBasis>()(
  z.strictObject({
    id: z.string(),
    text: localizedTextSchema,
    document: z.nullable(z.string()),
    article: z.nullable(z.string()),
  }),
)

/** What is told of a rule in an evaluation, enough to render and explain its findings. */
export interface RuleInfo {
  /** Rule id, `category/fault`. */
  readonly id: string
  /** Severity of a hit unless the hit says otherwise. */
  readonly severity: Severity
  /** What is wrong, in a few words. */
  readonly title: LocalizedText
  /** Message templates with `{name}` slots, by message id. */
  readonly messages: Readonly<Record<string, LocalizedText>>
  /** What it rests on. */
  readonly basis: readonly RuleBasis[]
}

/** Schema of {@link RuleInfo}. */
export const ruleInfoSchema = schemaOf<RuleInfo>()(
  z.strictObject({
    id: z.string(),
    severity: severitySchema,
    title: localizedTextSchema,
    messages: z.record(z.string(), localizedTextSchema),
    basis: z.array(ruleBasisSchema),
  }),
)

/** A rule that could not judge, and why: an unread input, a missing catalog. Not checked is not passed. */
export interface NotChecked {
  /** Rule id. */
  readonly rule: string
  /** What was missing, in one sentence. */
  readonly why: LocalizedText
}

/** Schema of {@link NotChecked}. */
export const notCheckedSchema = schemaOf<NotChecked>()(z.strictObject({ rule: z.string(), why: localizedTextSchema }))
