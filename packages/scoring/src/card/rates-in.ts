import { compareDecimals, divideDecimals, isDecimal, multiplyDecimals } from '@commune-plan/engine'
import type { Decimal, TraceNode } from '@commune-plan/model'

/** A rate that a rule computed. */
export interface Rate {
  readonly numerator: Decimal
  readonly denominator: Decimal
  /** In percent, rounded to two digits for showing; the rule compares it exactly. */
  readonly percent: Decimal
}

/** The rates of a trace, each once, in the order in which they were computed. */
export function ratesIn(trace: TraceNode): readonly Rate[] {
  const found = new Map<string, Rate>()
  collect(trace, found)
  return [...found.values()]
}

function collect(node: TraceNode, found: Map<string, Rate>): void {
  const [numerator, denominator] = node.children.map(({ value }) => value)
  if ((node.kind === 'percent' || node.kind === 'ratio') && isDecimal(numerator) && isDecimal(denominator)) {
    if (compareDecimals(denominator, '0') > 0) {
      const percent = divideDecimals(multiplyDecimals(numerator, '100'), denominator, { digits: 2 })
      found.set(`${numerator}/${denominator}`, { numerator, denominator, percent })
    }
  }
  for (const child of node.children) collect(child, found)
}
