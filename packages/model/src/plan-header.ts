import { z } from 'zod'
import { edtfSchema, type Edtf } from './day.js'
import { schemaOf } from './schema-of.js'

const text = z.nullable(z.string())

/** A commune-level unit as the plan names it. */
export interface PlanUnit {
  /** Kind of unit; `null` where it is not told. */
  readonly kind: 'xã' | 'phường' | 'đặc khu' | null
  /** Bare name, without the kind. */
  readonly name: string | null
  /** Bare name of the province or centrally run city. */
  readonly province: string | null
}

/** Schema of {@link PlanUnit}. */
export const planUnitSchema = schemaOf<PlanUnit>()(
  z.strictObject({ kind: z.nullable(z.enum(['xã', 'phường', 'đặc khu'])), name: text, province: text }),
)

/** Who signed. */
export interface Signatory {
  /** Full name. */
  readonly name: string | null
  /** Office held: "Chủ tịch". */
  readonly position: string | null
  /** The capacity line, "KT. Chủ tịch" or "TM. Ủy ban nhân dân". */
  readonly onBehalf: string | null
}

/** Schema of {@link Signatory}. */
export const signatorySchema = schemaOf<Signatory>()(z.strictObject({ name: text, position: text, onBehalf: text }))

/** The head of the plan. Values the plan does not give are `null`, never guessed. */
export interface PlanHeader {
  /** Issuing body as written. */
  readonly issuer: string | null
  /** The commune-level unit. */
  readonly unit: PlanUnit
  /** What stands after the slash of "Số: 12/KH-UBND": `KH-UBND`. */
  readonly symbol: string | null
  /** What stands before it: `12`. */
  readonly number: string | null
  /** Place of issue, from the line of the date. */
  readonly place: string | null
  /** Date of issue with the precision that is filled in. */
  readonly date: Edtf | null
  /** Title in one line. */
  readonly title: string | null
  /** What the plan covers: `2026`, `2025/2045`. */
  readonly period: Edtf | null
  /** Who signed. */
  readonly signatory: Signatory
  /** 1-based lines of the fields that were found, by field name (`number`, `date`, `title`, `signatory`). */
  readonly lines: Readonly<Record<string, number>>
}

/** Schema of {@link PlanHeader}. */
export const planHeaderSchema = schemaOf<PlanHeader>()(
  z.strictObject({
    issuer: text,
    unit: planUnitSchema,
    symbol: text,
    number: text,
    place: text,
    date: z.nullable(edtfSchema),
    title: text,
    period: z.nullable(edtfSchema),
    signatory: signatorySchema,
    lines: z.record(z.string(), z.int().min(1)),
  }),
)
