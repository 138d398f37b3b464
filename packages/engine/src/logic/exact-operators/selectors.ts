import { compare, type Rational } from '../../exact/rational.js'
import type { ExactValue, Node } from '../node.js'

/** An operator that takes one of its values by looking at others: only the one taken is evaluated. */
export interface Selector {
  /** Indices of the arguments it looks at. */
  strict(args: readonly Node[]): readonly number[]
  /** Index of the argument it takes, from the values it looked at. */
  select(values: readonly ExactValue[]): number
}

export const selectors: ReadonlyMap<string, Selector> = new Map([
  [
    'band',
    {
      strict: (args: readonly Node[]) => args.flatMap((_, index) => (index % 2 === 0 ? [index] : [])),
      select: ([x, ...thresholds]: readonly ExactValue[]) => {
        const above = thresholds.findIndex((threshold) => compare(x as Rational, threshold as Rational) < 0)
        return 1 + 2 * (above < 0 ? thresholds.length : above)
      },
    },
  ],
  [
    'trend',
    {
      strict: () => [0, 1],
      select: ([current, previous]: readonly ExactValue[]) => 3 - compare(current as Rational, previous as Rational),
    },
  ],
])
