import type { InputDeclaration, ScoredItem, TraceNode } from '@commune-plan/model'
import { ratesIn } from './rates-in.js'
import { intervalWords, itemArithmetic, itemSentence } from './sentences.js'
import type { PreparedItem } from './prepare-profile.js'
import type { ItemOutcome } from './score-item.js'
import type { ResolvedValues } from './scoring-values.js'
import type { Sides } from './sides.js'
import type { Total } from './total.js'

interface Setting {
  readonly trace: boolean
  readonly inputs: Readonly<Record<string, InputDeclaration>>
  readonly sides: Sides | null
}

/** An item of a card: points, sentence, arithmetic and trace. */
export function scoredItem(
  prepared: PreparedItem,
  outcome: ItemOutcome,
  values: ResolvedValues,
  setting: Setting,
): ScoredItem {
  const { item } = prepared
  const read = [
    ...new Set(prepared.alternatives.flatMap(({ applies, rule }) => [...(applies?.inputs ?? []), ...rule.inputs])),
  ]
  const flags = prepared.flags.flatMap(({ flag, rule }) => {
    const result = rule.evaluate(values.row)
    return result.kind === 'value' && result.value === true ? [flag.text] : []
  })
  const trace = traceOf(prepared, outcome, values, setting.trace)
  const sides = setting.sides === null ? {} : sidePoints(item.id, setting.sides)
  return {
    id: item.id,
    label: item.label,
    kind: item.kind,
    maximum: item.maximum,
    state: outcome.state,
    points: outcome.points,
    missing: outcome.missing,
    sentence: itemSentence(item, outcome, setting.inputs),
    trace,
    basis: item.basis.map(({ id }) => id),
    ...(setting.trace ? { arithmetic: itemArithmetic(prepared, outcome, read, values, ratesIn(trace)) } : {}),
    open: outcome.open,
    flags,
    ...sides,
    ...(item.evidence === undefined ? {} : { evidence: item.evidence }),
    ...(item.verifier === undefined ? {} : { verifier: item.verifier }),
  }
}

function traceOf(prepared: PreparedItem, outcome: ItemOutcome, values: ResolvedValues, deep: boolean): TraceNode {
  const explained = deep
    ? prepared.alternatives.flatMap(({ applies, rule }) => [
        ...(applies === null ? [] : [applies.explain(values.row).trace]),
        rule.explain(values.row).trace,
      ])
    : []
  return {
    kind: 'item',
    label: prepared.item.id,
    value: outcome.state === 'not-applicable' ? 'not-applicable' : intervalWords(outcome.points, (value) => value),
    unit: 'điểm',
    basis: prepared.item.basis.map(({ id }) => id),
    children: explained,
  }
}

function sidePoints(id: string, { self, verified }: Sides): Pick<ScoredItem, 'selfReported' | 'verified'> {
  return { selfReported: pointsIn(self, id), verified: pointsIn(verified, id) }
}

function pointsIn(total: Total, id: string): ItemOutcome['points'] {
  return total.groups.flatMap(({ items }) => items).find(({ prepared }) => prepared.item.id === id)!.outcome.points
}
