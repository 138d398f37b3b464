import type { z } from 'zod'
import type { JsonRule } from './json-rule.js'

/** Read-only in depth, so that an inferred type can be compared with an interface; a rule is recursive and ends it. */
type Frozen<T> = JsonRule extends T ? T : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T

// The two conditional types are equal only where A and B are identical, optional members included.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
type Same<A, B> = (<G>() => G extends A ? 1 : 2) extends <G>() => G extends B ? 1 : 2 ? true : false

/** What a schema must be to stand for `T`; where it says more or less, the missing member is named like the sentence. */
type Agreeing<T, S extends z.ZodType> =
  Same<Frozen<T>, Frozen<z.output<S>>> extends true
    ? S
    : S & {
        'the schema and its interface must have the same members, types and optionality': {
          readonly interface: T
          readonly schema: z.output<S>
        }
      }

/**
 * Gives a schema the type of the interface beside it. It does nothing at run time; at compile time it refuses a schema
 * that leaves out a member, adds one, or differs in type or optionality.
 */
export function schemaOf<T>(): <S extends z.ZodType>(schema: Agreeing<T, S>) => z.ZodType<T> {
  return (schema) => schema as unknown as z.ZodType<T>
}
