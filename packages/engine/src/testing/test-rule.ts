import type { DataRule } from '../rule/data-rule.js'
import type { Rule } from '../rule/rule.js'
import { checkCase } from './check-case.js'
import { checkDeclaration } from './check-declaration.js'
import type { FaultyCase, RuleCases, RuleTesterOptions, SilentCase } from './rule-case.js'

/**
 * Tests a compliance rule, written in code or as data, on texts: what is valid and what merely looks like the fault stays
 * silent, what is invalid gives exactly the findings named, with their quoted words. Every text is also tried decomposed
 * (NFD), in capitals and with doubled spaces. The plan is frozen, so a rule that changes its input fails.
 *
 * @param options `read` makes a plan of a text; with `describe` and `it` each case becomes a test of your framework,
 *   without them everything runs at once
 * @throws Error from the returned promise, listing all that failed, when no framework was given
 */
export async function testRule(rule: Rule | DataRule, cases: RuleCases, options: RuleTesterOptions): Promise<void> {
  const id = 'meta' in rule ? rule.meta.id : rule.id
  const tests = testsOf(rule, cases, options)
  const { describe, it } = options
  if (it !== undefined) {
    const declare = () => {
      for (const { name, run } of tests) {
        it(name, async () => {
          throwAny(name, await run())
        })
      }
    }
    if (describe === undefined) declare()
    else describe(id, declare)
    return
  }
  const failed: string[] = []
  for (const { name, run } of tests) failed.push(...(await run()).map((complaint) => `${name}: ${complaint}`))
  throwAny(id, failed)
}

function testsOf(rule: Rule | DataRule, cases: RuleCases, options: RuleTesterOptions) {
  const test = (kind: string, wanted: string | SilentCase | FaultyCase) => {
    const full = typeof wanted === 'string' ? { text: wanted } : wanted
    return { name: `${kind}: ${full.name ?? shorten(full.text)}`, run: () => checkCase(rule, full, options) }
  }
  return [
    {
      name: 'declares itself well',
      run: () => Promise.resolve([...checkDeclaration(rule, cases), ...checkEnough(cases)]),
    },
    ...cases.valid.map((wanted) => test('lets pass', wanted)),
    ...cases.lookAlikes.map((wanted) => test('is not misled by', wanted)),
    ...cases.invalid.map((wanted) => test('finds', wanted)),
  ]
}

/** JavaScript callers get no help from the types. */
function checkEnough(cases: Partial<Record<keyof RuleCases, readonly unknown[]>>): readonly string[] {
  return (['valid', 'invalid', 'lookAlikes'] as const).flatMap((kind) =>
    (cases[kind] ?? []).length > 0 ? [] : [`no case in ${kind}, expected at least one`],
  )
}

function throwAny(name: string, complaints: readonly string[]): void {
  if (complaints.length > 0) throw new Error(`${name}\n- ${complaints.join('\n- ')}`)
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > 70 ? `${line.slice(0, 69)}…` : line
}
