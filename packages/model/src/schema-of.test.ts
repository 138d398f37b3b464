import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { schemaOf } from './schema-of.js'

interface Sample {
  readonly id: string
  readonly kind: 'one' | 'two'
  readonly note?: string
  readonly parts: readonly { readonly size: number }[]
}

const parts = z.array(z.strictObject({ size: z.number() }))
const full = { id: z.string(), kind: z.enum(['one', 'two']), note: z.exactOptional(z.string()), parts }
const sample = schemaOf<Sample>()

/** The compiler is the test: each line below a directive must fail to compile, else `tsc` reports the directive. */
const agreements = () => {
  sample(z.strictObject(full))
  // @ts-expect-error an optional member is missing
  sample(z.strictObject({ id: full.id, kind: full.kind, parts }))
  // @ts-expect-error a member too many
  sample(z.strictObject({ ...full, more: z.string() }))
  // @ts-expect-error an optional member too many
  sample(z.strictObject({ ...full, more: z.exactOptional(z.string()) }))
  // @ts-expect-error a value of the union is missing
  sample(z.strictObject({ ...full, kind: z.enum(['one']) }))
  // @ts-expect-error a value too many
  sample(z.strictObject({ ...full, kind: z.enum(['one', 'two', 'three']) }))
  // @ts-expect-error another type
  sample(z.strictObject({ ...full, id: z.number() }))
  // @ts-expect-error optional instead of needed
  sample(z.strictObject({ ...full, id: z.exactOptional(z.string()) }))
  // @ts-expect-error may be null
  sample(z.strictObject({ ...full, id: z.nullable(z.string()) }))
  // @ts-expect-error a difference further down
  sample(z.strictObject({ ...full, parts: z.array(z.strictObject({})) }))
}

describe('schemaOf', () => {
  it('accepts only a schema that agrees with its interface', () => {
    expect(agreements).not.toThrow()
  })

  it('gives the schema back as it is', () => {
    const schema = z.strictObject({ id: z.string() })
    expect(schemaOf<{ readonly id: string }>()(schema)).toBe(schema)
  })
})
