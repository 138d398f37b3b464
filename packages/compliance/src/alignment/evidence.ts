import type { IndicatorMention, VerdictEvidence } from '@commune-plan/model'
import type { Outcome } from './outcome.js'
import type { Statement } from './statement.js'

/** The statements a verdict rests on, the deciding ones first; each once, in its weightiest role. */
export function evidenceOf(outcome: Outcome): readonly VerdictEvidence[] {
  const all = [
    ...(outcome.decides ?? []).map((one) => fromStatement(one, 'decides')),
    ...(outcome.mentions ?? []).map((one) => fromMention(one, outcome.verdict === 'absent' ? 'supports' : 'decides')),
    ...(outcome.supports ?? []).map((one) => fromStatement(one, 'supports')),
    ...(outcome.lookAlikes ?? []).map((one) => fromStatement(one, 'look-alike')),
  ]
  const seen = new Set<string>()
  return all.filter((one) => {
    const key = `${one.target} ${one.span.start} ${one.clause?.span.start ?? ''} ${one.clause?.value ?? ''}`
    return seen.has(key) ? false : seen.add(key).size > 0
  })
}

function fromStatement({ target, clause, mention }: Statement, role: VerdictEvidence['role']): VerdictEvidence {
  const at = clause === null && mention !== null ? mention : target
  const quote = clause === null && mention !== null ? mention.quote : target.text
  return { target: target.id, line: at.line, quote, span: at.span, clause, horizon: target.horizon, role }
}

function fromMention(mention: IndicatorMention, role: VerdictEvidence['role']): VerdictEvidence {
  return {
    target: mention.item ?? `line:${mention.line}`,
    line: mention.line,
    quote: mention.quote,
    span: mention.span,
    clause: null,
    horizon: null,
    role,
  }
}
