import type { Finding, LocalizedText, RuleInfo } from '@commune-plan/model'

function fill(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{([\p{L}\p{N}_-]+)\}/gu, (slot, name: string) =>
    Object.hasOwn(data, name) ? data[name]! : slot,
  )
}

/**
 * The sentence of a finding in both languages, from the templates of its rule. A slot without data stays visible as
 * `{name}`; a finding whose rule or message is not told in the evaluation gets its ids and data, never an empty text.
 */
export function findingMessage(finding: Finding, rule: RuleInfo | undefined): LocalizedText {
  const template =
    rule !== undefined && Object.hasOwn(rule.messages, finding.messageId) ? rule.messages[finding.messageId] : undefined
  if (template !== undefined) return { vi: fill(template.vi, finding.data), en: fill(template.en, finding.data) }
  const data = Object.entries(finding.data).map(([name, value]) => `${name}: ${value}`)
  const text = [`${finding.rule} (${finding.messageId})`, ...data].join('; ')
  return { vi: text, en: text }
}
