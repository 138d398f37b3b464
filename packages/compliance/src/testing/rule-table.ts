import { describe, expect, it } from 'vitest'
import {
  fillMessage,
  messageSlots,
  type OptionsDeclaration,
  type Rule,
  type RuleHit,
  type RuleInput,
} from '@commune-plan/engine'
import { checkWith, inputFor } from './check-with.js'
import { makePlan } from './make.js'

type Given = Parameters<typeof makePlan>[0]

/** One row: why it is there, the parts of the plan, and what beside the plan the rule is given. */
export interface RuleCase {
  readonly why: string
  readonly plan?: Given
  readonly input?: Partial<RuleInput>
  readonly options?: Readonly<Record<string, unknown>>
}

/** A row that must fire, with what it must quote; `hits` where one row holds more than one fault. */
export interface HitCase extends RuleCase {
  readonly quote: string
  readonly line?: number
  readonly message?: string
  readonly hits?: number
  readonly severity?: string
}

/** Tests one rule: every `hits` row fires and quotes, no `silent` row does, and a sound plan stays without a finding. */
export function ruleTable<O extends OptionsDeclaration>(
  rule: Rule<O>,
  { hits, silent }: { readonly hits: readonly HitCase[]; readonly silent: readonly RuleCase[] },
): void {
  const run = ({ plan, input, options }: RuleCase): readonly RuleHit[] =>
    checkWith(rule, inputFor(makePlan(plan), input), options).filter((one): one is RuleHit => 'message' in one)

  describe(rule.meta.id, () => {
    it('has at least three hits and three look-alikes', () => {
      expect(hits.length).toBeGreaterThanOrEqual(3)
      expect(silent.length).toBeGreaterThanOrEqual(3)
    })
    it.each(hits)('fires: $why', (row) => {
      const found = run(row)
      expect(found).toHaveLength(row.hits ?? 1)
      const [first] = found
      expect(first?.quote).toContain(row.quote)
      if (row.line !== undefined) expect(first?.at.line).toBe(row.line)
      if (row.message !== undefined) expect(first?.message).toBe(row.message)
      if (row.severity !== undefined) expect(first?.severity ?? rule.meta.severity).toBe(row.severity)
      for (const hit of found) expectWellMade(rule.meta, hit)
    })
    it.each(silent)('stays silent: $why', (row) => {
      expect(run(row)).toEqual([])
    })
    it('stays silent on a sound plan', () => {
      expect(run({ why: 'sound' })).toEqual([])
    })
  })
}

function expectWellMade(meta: Pick<Rule, 'meta'>['meta'], hit: RuleHit): void {
  const message = meta.messages[hit.message]
  expect(message, `message ${hit.message}`).toBeDefined()
  if (message === undefined) return
  for (const name of messageSlots(message)) expect(Object.keys(hit.data ?? {})).toContain(name)
  for (const text of [message.vi, message.en])
    expect(fillMessage(text, hit.data ?? {})).not.toMatch(/[{}]|undefined|null/u)
  expect(hit.subject).not.toBe('')
  expect(hit.at.line).toBeGreaterThan(0)
}
