import type { Finding, Plan } from '@commune-plan/model'
import type { DataRule } from '../rule/data-rule.js'
import { fingerprint } from '../rule/fingerprint.js'
import { fillMessage } from '../rule/message.js'
import type { Rule, RuleInput } from '../rule/rule.js'
import { runRules } from '../rule/run-rules.js'
import { checkFinding } from './check-finding.js'
import type { ExpectedFinding, FaultyCase, RuleTesterOptions, SilentCase } from './rule-case.js'
import { foldWords, variants } from './variants.js'
import { varyPlan } from './vary-plan.js'

const nothingBeside: Omit<RuleInput, 'plan'> = {
  asOf: '2026-06-30',
  province: null,
  verdicts: [],
  catalogs: [],
  documents: [],
  indicators: [],
  previous: null,
  progress: [],
}

/** What a case wants of the rule: findings, silence, or to be told that it could not check. */
export type Wanted = 'findings' | 'silence' | 'unchecked'

/** Runs one case with all its variants and says everything that went otherwise than expected. */
export async function checkCase(
  rule: Rule | DataRule,
  given: SilentCase | FaultyCase,
  wanted: Wanted,
  options: RuleTesterOptions,
): Promise<readonly string[]> {
  const same = (text: string) => text
  const { complaints, prints } = checkPlan(rule, given, wanted, await planOf(given, same, options), 'as written')
  for (const { id, apply } of variants) {
    if (given.without?.[id] !== undefined) continue
    const varied = checkPlan(rule, given, wanted, await planOf(given, apply, options), id)
    complaints.push(...varied.complaints)
    // Ids of a plan read from text may depend on its spelling; those of a plan given as a value do not.
    if ('plan' in given && varied.complaints.length === 0 && varied.prints.join() !== prints.join())
      complaints.push(`${id}: another fingerprint, so that a waiver would be lost with the spelling`)
  }
  return complaints
}

async function planOf(given: SilentCase, apply: (text: string) => string, { read }: RuleTesterOptions): Promise<Plan> {
  if ('plan' in given) return deepFreeze(varyPlan(given.plan, apply))
  if (read === undefined) throw new Error('no "read" in the options, expected one to read the text of a case')
  return deepFreeze(await read(apply(given.text)))
}

function checkPlan(
  rule: Rule | DataRule,
  given: SilentCase | FaultyCase,
  wanted: Wanted,
  plan: Plan,
  variant: string,
): { readonly complaints: string[]; readonly prints: readonly string[] } {
  const id = 'meta' in rule ? rule.meta.id : rule.id
  const settings = given.options === undefined ? {} : { rules: { [id]: { options: given.options } } }
  const input = { ...nothingBeside, ...given.input, plan }
  const run = runRules(input, [rule], settings)
  const say = (message: string) => `${variant}: ${message}`
  const complaints = run.faults.map((fault) => say(`the rule is at fault: ${fault.message}`))
  if (wanted === 'unchecked' && run.notChecked.length === 0)
    complaints.push(say('the rule says nothing of not being able to check'))
  if (wanted !== 'unchecked' && run.notChecked.length > 0)
    complaints.push(say(`not checked: ${run.notChecked.map((entry) => entry.why.en).join('; ')}`))
  const expected = 'findings' in given ? given.findings : []
  if (run.findings.length !== expected.length) {
    const found = run.findings.map((finding) => `line ${finding.line} ${JSON.stringify(finding.quote)}`).join(', ')
    complaints.push(
      say(`got ${run.findings.length} findings${found === '' ? '' : ` (${found})`}, expected ${expected.length}`),
    )
    return { complaints, prints: [] }
  }
  run.findings.forEach((finding, index) => {
    const texts = run.rules.find((info) => info.id === finding.rule)?.messages[finding.messageId]
    const wants = expected[index]!
    const said = texts === undefined ? '' : fillMessage(texts.vi, finding.data)
    const difference =
      differenceOf(finding, wants, variant === 'as written') ??
      (variant === 'as written' && wants.says !== undefined && wants.says !== said
        ? `says ${JSON.stringify(said)}, expected ${JSON.stringify(wants.says)}`
        : null) ??
      (variant === 'as written' &&
      wants.value !== undefined &&
      finding.fingerprint !== fingerprint(id, finding.subject, wants.value)
        ? `the fingerprint does not rest on the value ${JSON.stringify(wants.value)}`
        : null) ??
      (texts === undefined ? null : checkFinding(finding, texts)) ??
      (finding.quote !== '' && finding.fingerprint === fingerprint(id, finding.subject, '')
        ? 'the fingerprint does not tell what is wrong: the value of the hit is empty'
        : null)
    if (difference !== null) complaints.push(say(`finding ${index + 1}: ${difference}`))
  })
  const again = runRules(input, [rule], settings)
  if (JSON.stringify(again.findings) !== JSON.stringify(run.findings))
    complaints.push(say('a second run gave other findings'))
  return { complaints, prints: run.findings.map((finding) => finding.fingerprint) }
}

function differenceOf(finding: Finding, expected: ExpectedFinding, asWritten: boolean): string | null {
  if (expected.quote === '' ? finding.quote !== '' : !foldWords(finding.quote).includes(foldWords(expected.quote))) {
    return `got the quote ${JSON.stringify(finding.quote)}, expected ${JSON.stringify(expected.quote)}`
  }
  const exact: readonly (readonly [string, unknown, unknown])[] = [
    ['line', finding.line, expected.line],
    ['message', finding.messageId, expected.message],
    ['severity', finding.severity, expected.severity],
  ]
  const worded: readonly (readonly [string, unknown, unknown])[] = [
    ['subject', finding.subject, expected.subject],
    ['what was expected', finding.expected?.vi, expected.expected],
    ['what was found', finding.actual, expected.actual],
    ['the suggestion', finding.suggestion, expected.suggestion],
    ...Object.entries(expected.data ?? {}).map(([name, value]) => [`data ${name}`, finding.data[name], value] as const),
  ]
  for (const [name, given, wanted] of asWritten ? [...exact, ...worded] : exact) {
    if (wanted !== undefined && given !== wanted)
      return `got ${name} ${JSON.stringify(given)}, expected ${JSON.stringify(wanted)}`
  }
  return null
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
