import type { Finding, Severity } from '@commune-plan/model'
import { fingerprint } from './fingerprint.js'
import { messageSlots } from './message.js'
import type { RuleHit, RuleMeta } from './rule.js'

export interface CheckedHit {
  /** `null` when the hit cannot be shown at all. */
  readonly finding: Finding | null
  /** What is wrong with the hit: the rule is at fault, not the plan. */
  readonly complaints: readonly string[]
}

/** Makes a finding of what a rule yielded, and says where the hit breaks the rule's own declarations. */
export function findingOfHit(meta: RuleMeta, hit: RuleHit, severity: Severity): CheckedHit {
  const complaints: string[] = []
  const message = Object.hasOwn(meta.messages, hit.message) ? meta.messages[hit.message] : undefined
  if (message === undefined) {
    return {
      finding: null,
      complaints: [
        `got message ${JSON.stringify(hit.message)}, expected one of ${Object.keys(meta.messages).join(', ')}`,
      ],
    }
  }
  const data: Record<string, string> = {}
  for (const [name, value] of Object.entries(hit.data ?? {}) as [string, unknown][]) {
    if (typeof value !== 'string') complaints.push(`message ${hit.message}: data ${name} is no text`)
    data[name] = typeof value === 'string' ? value : '?'
  }
  for (const name of messageSlots(message)) {
    if (Object.hasOwn(data, name)) continue
    complaints.push(`message ${hit.message}: no data for the slot {${name}}`)
    data[name] = '?'
  }
  if (!Number.isInteger(hit.at.line) || hit.at.line < 1) {
    complaints.push(`message ${hit.message}: got line ${String(hit.at.line)}, expected a whole number from 1`)
  }
  return {
    finding: {
      rule: meta.id,
      severity,
      messageId: hit.message,
      data,
      line: hit.at.line,
      span: hit.at.span ?? null,
      quote: hit.quote,
      subject: hit.subject,
      expected: hit.expected ?? null,
      actual: hit.actual ?? null,
      basis: [...new Set([...meta.basis.map((basis) => basis.id), ...(hit.basis ?? [])])],
      suggestion: hit.suggestion ?? null,
      fingerprint: fingerprint(meta.id, hit.subject, hit.value ?? hit.quote),
      waived: null,
    },
    complaints,
  }
}
