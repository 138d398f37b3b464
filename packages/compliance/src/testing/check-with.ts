import type { Plan } from '@commune-plan/model'
import type { OptionsDeclaration, OptionValues, Rule, RuleAbstention, RuleHit, RuleInput } from '@commune-plan/engine'

/** What a rule looks at, made of a plan alone; `some` adds what a test needs beside it. */
export function inputFor(plan: Plan, some: Partial<RuleInput> = {}): RuleInput {
  return {
    plan,
    asOf: '2026-06-30',
    province: null,
    verdicts: [],
    catalogs: [],
    documents: [],
    indicators: [],
    previous: null,
    progress: [],
    ...some,
  }
}

/** Runs one rule with its default options and returns its hits and abstentions as they come. */
export function checkWith<O extends OptionsDeclaration>(
  rule: Rule<O>,
  input: RuleInput,
  options: Readonly<Record<string, unknown>> = {},
): readonly (RuleHit | RuleAbstention)[] {
  const defaults = Object.fromEntries(
    Object.entries(rule.meta.options ?? {}).map(([name, option]) => [name, option.default]),
  )
  return [...rule.check({ ...input, options: { ...defaults, ...options } as OptionValues<O> })]
}
