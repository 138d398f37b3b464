import { compileDataRule } from '../data-rule/compile-data-rule.js'
import type { DataRule } from '../rule/data-rule.js'
import { messageSlots } from '../rule/message.js'
import type { Rule, RuleMeta } from '../rule/rule.js'
import type { RuleCases } from './rule-case.js'

const severities: readonly string[] = ['error', 'warning', 'info', 'advice']
const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** What is wrong with how a rule declares itself, before it looks at any plan. */
export function checkDeclaration(rule: Rule | DataRule, cases: RuleCases): readonly string[] {
  if (!('meta' in rule)) {
    const compilation = compileDataRule(rule)
    if (!compilation.ok) return compilation.problems.map(({ path, message }) => `${path}: ${message}`)
    return checkMeta(compilation.rule.meta, [])
  }
  const messages = cases.invalid.flatMap(({ findings }) => findings.flatMap(({ message }) => message ?? []))
  return checkMeta(rule.meta, messages)
}

function checkMeta(meta: RuleMeta, expected: readonly string[]): readonly string[] {
  const complaints: string[] = []
  if (!idForm.test(meta.id))
    complaints.push(`got the id ${JSON.stringify(meta.id)}, expected category/fault, such as "target/no-lead"`)
  if (!severities.includes(meta.severity))
    complaints.push(`got the severity ${JSON.stringify(meta.severity)}, expected one of ${severities.join(', ')}`)
  if (meta.basis.length === 0) complaints.push('no basis: a rule says on what it rests')
  const texts = {
    title: meta.title,
    ...meta.messages,
    ...Object.fromEntries(Object.entries(meta.options ?? {}).map(([name, { label }]) => [`options.${name}`, label])),
  }
  for (const [name, text] of Object.entries(texts)) {
    for (const lang of ['vi', 'en'] as const) {
      if (text[lang].trim() === '') complaints.push(`${name}: no text in ${lang}`)
      if (text[lang] !== text[lang].normalize('NFC'))
        complaints.push(`${name}: the text in ${lang} is not composed (NFC)`)
    }
  }
  for (const [name, { vi, en }] of Object.entries(meta.messages)) {
    const [inVietnamese, inEnglish] = [messageSlots({ vi, en: '' }), messageSlots({ vi: '', en })]
    // A slot whose words differ by language has two names: {what} and {whatEn}.
    const names = (slots: readonly string[]) => new Set(slots.map((slot) => slot.replace(/En$/u, '')))
    const [here, there] = [names(inVietnamese), names(inEnglish)]
    const odd = [...here, ...there].find((slot) => !here.has(slot) || !there.has(slot))
    if (odd !== undefined) complaints.push(`message ${name}: the slot {${odd}} stands in one language only`)
  }
  for (const name of expected)
    if (!Object.hasOwn(meta.messages, name))
      complaints.push(`a case expects the message ${name}, which the rule does not declare`)
  return complaints
}
