import { z } from 'zod'

/** A JsonLogic rule of the strict dialect: plain JSON. */
export type JsonRule =
  null | boolean | number | string | readonly JsonRule[] | { readonly [operator: string]: JsonRule }

/** Schema of {@link JsonRule}: any JSON. The engine checks operators, inputs and limits when the rule is loaded. */
export const jsonRuleSchema: z.ZodType<JsonRule> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(jsonRuleSchema),
    z.record(z.string(), jsonRuleSchema),
  ]),
)
