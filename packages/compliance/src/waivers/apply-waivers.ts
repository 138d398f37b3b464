import type { Day, Finding, RuleInfo, Waiver } from '@commune-plan/model'
import { fingerprint } from '@commune-plan/engine'
import { waiverRules } from './waiver-rules.js'

/** What came of applying waivers. */
export interface WaiverResult {
  /** All findings; those covered carry the waiver and stay visible. */
  readonly findings: readonly Finding[]
  /** Waivers that cover no finding any more. */
  readonly unused: readonly Waiver[]
  /** Waivers past their last day; what they covered counts again. */
  readonly expired: readonly Waiver[]
  /** Unused and expired waivers as findings of `waiver/unused` and `waiver/expired`, to be shown with the others. */
  readonly reported: readonly Finding[]
  /** What a report needs to render `reported`. */
  readonly rules: readonly RuleInfo[]
}

/**
 * Marks the findings that a waiver covers: same rule and fingerprint, not past its last day.
 *
 * @param findings as the runner gave them; none is dropped
 * @param waivers every field filled; one that lacks a field covers nothing and is reported as unused
 * @param options `asOf`: the day on which waivers must still hold (the last day counts)
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  { asOf }: { readonly asOf: Day },
): WaiverResult {
  const expired = waivers.filter(({ expires }) => expires < asOf)
  const valid = waivers.filter((waiver) => waiver.expires >= asOf && isComplete(waiver))
  const byFinding = new Map(valid.map((waiver) => [keyOf(waiver), waiver]))
  const used = new Set<string>()
  const marked = findings.map((finding): Finding => {
    const waiver = byFinding.get(keyOf(finding))
    if (waiver === undefined) return finding
    used.add(keyOf(waiver))
    const { reason, approver, document, expires } = waiver
    return { ...finding, waived: { reason, approver, document, expires } }
  })
  const unused = waivers.filter((waiver) => waiver.expires >= asOf && !used.has(keyOf(waiver)))
  return {
    findings: marked,
    unused,
    expired,
    reported: [
      ...expired.map((waiver) => told(waiver, 'waiver/expired')),
      ...unused.map((waiver) => told(waiver, 'waiver/unused')),
    ],
    rules: waiverRules,
  }
}

function keyOf({ rule, fingerprint: print }: Pick<Waiver, 'rule' | 'fingerprint'>): string {
  return `${rule} ${print}`
}

function isComplete({ reason, approver, document }: Waiver): boolean {
  return [reason, approver, document].every((text) => text.trim() !== '')
}

function told(waiver: Waiver, rule: 'waiver/expired' | 'waiver/unused'): Finding {
  const subject = `waiver:${waiver.rule}`
  return {
    rule,
    severity: rule === 'waiver/expired' ? 'warning' : 'info',
    messageId: 'told',
    data: { rule: waiver.rule, reason: waiver.reason, document: waiver.document, expires: waiver.expires },
    line: 1,
    span: null,
    quote: waiver.document,
    subject,
    expected: null,
    actual: null,
    basis: [],
    suggestion: null,
    fingerprint: fingerprint(rule, subject, waiver.fingerprint),
    waived: null,
  }
}
