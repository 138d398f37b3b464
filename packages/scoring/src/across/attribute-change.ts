import { subtractDecimals } from '@commune-plan/engine'
import type { Decimal, Interval } from '@commune-plan/model'

/** The four things a score rests on. */
export type ScorePart = 'rules' | 'plan' | 'waivers' | 'data'

/** Everything a score was made from, in whatever form the caller keeps it. */
export interface ScoreBasis<Rules, Plan, Waivers, Data> {
  /** Profile, options, compliance rules. */
  readonly rules: Rules
  /** The plan, with what was read from it. */
  readonly plan: Plan
  /** What is waived. */
  readonly waivers: Waivers
  /** Reported figures. */
  readonly data: Data
}

/** What one part did to the low and the high end of the points. */
export interface PartChange {
  /** Which part was exchanged. */
  readonly part: ScorePart
  /** Change of the low end. */
  readonly low: Decimal
  /** Change of the high end. */
  readonly high: Decimal
}

/** A change of points, split. The parts add up to the whole exactly, at both ends. */
export interface ChangeAttribution {
  /** Points before. */
  readonly from: Interval
  /** Points after. */
  readonly to: Interval
  /** In the order in which the parts were exchanged. */
  readonly parts: readonly PartChange[]
}

/** The rules first, then the plan, then what is waived, then the figures: what people did comes last. */
const usualOrder: readonly ScorePart[] = ['rules', 'plan', 'waivers', 'data']

/**
 * Splits the change of a score between two reports into what the rules, the plan, the waivers and the data did: the old
 * parts are exchanged for the new ones one after the other, and each exchange is scored. The order is stated because
 * parts that act together are counted where the later one comes in.
 *
 * @param points scores one basis; called once for the start and once for each part
 * @param order all four parts, each once
 */
export function attributeChange<Rules, Plan, Waivers, Data>(
  before: ScoreBasis<Rules, Plan, Waivers, Data>,
  after: ScoreBasis<Rules, Plan, Waivers, Data>,
  points: (basis: ScoreBasis<Rules, Plan, Waivers, Data>) => Interval,
  order: readonly ScorePart[] = usualOrder,
): ChangeAttribution {
  if ([...order].sort().join() !== [...usualOrder].sort().join()) {
    throw new TypeError(
      `order: got ${order.join(', ') || 'nothing'}, expected each part once, such as ${usualOrder.join(', ')}`,
    )
  }
  const from = points(before)
  let basis = before
  let last = from
  const parts = order.map((part) => {
    basis = { ...basis, [part]: after[part] }
    const next = points(basis)
    const change = { part, low: subtractDecimals(next.low, last.low), high: subtractDecimals(next.high, last.high) }
    last = next
    return change
  })
  return { from, to: last, parts }
}
