import type { DataRule } from '../rule/data-rule.js'
import type { Rule } from '../rule/rule.js'
import { checkCase, type Wanted } from './check-case.js'
import { checkDeclaration } from './check-declaration.js'
import type { FaultyCase, RuleCases, RuleTesterOptions, SilentCase } from './rule-case.js'

/**
 * Tests a compliance rule, written in code or as data, on plans given as text or as a value: what is valid and what merely
 * looks like the fault stays silent, what is invalid gives exactly the findings named, with their quoted words, and what
 * cannot be judged is said not to be checked. Every plan is also tried with its words decomposed (NFD), in capitals and
 * with doubled spaces. The plan is frozen, so a rule that changes its input fails.
 *
 * @param options `read` makes a plan of a text; with `describe` and `it` each case becomes a test of your framework,
 *   without them everything runs at once; `least` asks for more than one faulty plan and look-alike
 * @throws Error from the returned promise, listing all that failed, when no framework was given
 */
export async function testRule(rule: Rule | DataRule, cases: RuleCases, options: RuleTesterOptions): Promise<void> {
  const id = nameOf(rule)
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
  const test = (kind: string, given: string | SilentCase | FaultyCase, wanted: Wanted) => {
    const full = typeof given === 'string' ? { text: given } : given
    const name = full.name ?? shorten('text' in full ? full.text : '')
    return { name: `${kind}: ${name}`, run: () => checkCase(rule, full, wanted, options) }
  }
  return [
    {
      name: 'declares itself well',
      run: () => Promise.resolve([...checkDeclaration(rule, cases), ...checkEnough(cases, options.least ?? 1)]),
    },
    ...cases.valid.map((given) => test('lets pass', given, 'silence')),
    ...cases.lookAlikes.map((given) => test('is not misled by', given, 'silence')),
    ...cases.invalid.map((given) => test('finds', given, 'findings')),
    ...(cases.unchecked ?? []).map((given) => test('does not check', given, 'unchecked')),
  ]
}

/** JavaScript callers get no help from the types. */
function checkEnough(cases: Partial<Record<keyof RuleCases, readonly unknown[]>>, least: number): readonly string[] {
  const wanted = { valid: 1, invalid: least, lookAlikes: least }
  return (['valid', 'invalid', 'lookAlikes'] as const).flatMap((kind) => {
    const given = (cases[kind] ?? []).length
    if (given >= wanted[kind]) return []
    return given === 0 && wanted[kind] === 1
      ? [`no case in ${kind}, expected at least one`]
      : [`got ${String(given)} cases in ${kind}, expected at least ${String(wanted[kind])}`]
  })
}

/** A rule that declares itself badly still gets a test that says so. */
function nameOf(rule: Rule | DataRule): string {
  const { meta, id } = rule as { readonly meta?: { readonly id?: string }; readonly id?: string }
  return meta?.id ?? id ?? 'a rule without an id'
}

function throwAny(name: string, complaints: readonly string[]): void {
  if (complaints.length > 0) throw new Error(`${name}\n- ${complaints.join('\n- ')}`)
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > 70 ? `${line.slice(0, 69)}…` : line
}
