import type { Finding } from '@commune-plan/model'
import type { DataRule } from '../rule/data-rule.js'
import type { Rule, RuleInput } from '../rule/rule.js'
import { runRules } from '../rule/run-rules.js'
import type { ExpectedFinding, FaultyCase, RuleTesterOptions, SilentCase } from './rule-case.js'
import { foldWords, variants } from './variants.js'

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

/** Runs one case with all its variants and says everything that went otherwise than expected. */
export async function checkCase(
  rule: Rule | DataRule,
  wanted: SilentCase | FaultyCase,
  options: RuleTesterOptions,
): Promise<readonly string[]> {
  const complaints = await checkText(rule, wanted, wanted.text, options, 'as written')
  for (const { id, apply } of variants) {
    if (wanted.without?.[id] !== undefined) continue
    complaints.push(...(await checkText(rule, wanted, apply(wanted.text), options, id)))
  }
  return complaints
}

async function checkText(
  rule: Rule | DataRule,
  wanted: SilentCase | FaultyCase,
  text: string,
  options: RuleTesterOptions,
  variant: string,
): Promise<string[]> {
  const id = 'meta' in rule ? rule.meta.id : rule.id
  const plan = deepFreeze(await options.read(text))
  const settings = wanted.options === undefined ? {} : { rules: { [id]: { options: wanted.options } } }
  const input = { ...nothingBeside, ...wanted.input, plan }
  const run = runRules(input, [rule], settings)
  const say = (message: string) => `${variant}: ${message}`
  const complaints = run.faults.map((fault) => say(`the rule is at fault: ${fault.message}`))
  if (run.notChecked.length > 0)
    complaints.push(say(`not checked: ${run.notChecked.map((entry) => entry.why.en).join('; ')}`))
  const expected = 'findings' in wanted ? wanted.findings : []
  if (run.findings.length !== expected.length) {
    const found = run.findings.map((finding) => `line ${finding.line} ${JSON.stringify(finding.quote)}`).join(', ')
    complaints.push(
      say(`got ${run.findings.length} findings${found === '' ? '' : ` (${found})`}, expected ${expected.length}`),
    )
    return complaints
  }
  run.findings.forEach((finding, index) => {
    const difference = differenceOf(finding, expected[index]!, variant === 'as written')
    if (difference !== null) complaints.push(say(`finding ${index + 1}: ${difference}`))
  })
  const again = runRules(input, [rule], settings)
  if (JSON.stringify(again.findings) !== JSON.stringify(run.findings))
    complaints.push(say('a second run gave other findings'))
  return complaints
}

function differenceOf(finding: Finding, expected: ExpectedFinding, asWritten: boolean): string | null {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['line', finding.line, expected.line],
    ['message', finding.messageId, expected.message],
    ['severity', finding.severity, expected.severity],
    ['subject', finding.subject, asWritten ? expected.subject : undefined],
    ...(asWritten
      ? Object.entries(expected.data ?? {}).map(([name, value]) => [`data ${name}`, finding.data[name], value] as const)
      : []),
  ]
  if (!foldWords(finding.quote).includes(foldWords(expected.quote))) {
    return `got the quote ${JSON.stringify(finding.quote)}, expected ${JSON.stringify(expected.quote)}`
  }
  for (const [name, given, wanted] of pairs) {
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
