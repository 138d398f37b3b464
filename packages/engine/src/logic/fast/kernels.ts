import { attain } from './attain.js'
import { roundDouble } from './round-double.js'
import type { Num, Order } from './num.js'

/** Marks of a row of a chunk: something failed on the way, perhaps in a part that is not taken; too close to call. */
export const failed = 1
export const doubtful = 2

type Doubles = Float64Array

/** One loop over a chunk for each operator: `d` gets what comes of `a` and `b`. NaN stays NaN. */
export const arithmetic = {
  '+': (a: Doubles, b: Doubles, d: Doubles, n: number) => {
    for (let i = 0; i < n; i++) d[i] = a[i]! + b[i]!
  },
  '-': (a: Doubles, b: Doubles, d: Doubles, n: number) => {
    for (let i = 0; i < n; i++) d[i] = a[i]! - b[i]!
  },
  '*': (a: Doubles, b: Doubles, d: Doubles, n: number) => {
    for (let i = 0; i < n; i++) d[i] = a[i]! * b[i]!
  },
  min: (a: Doubles, b: Doubles, d: Doubles, n: number) => {
    for (let i = 0; i < n; i++) d[i] = Math.min(a[i]!, b[i]!)
  },
  max: (a: Doubles, b: Doubles, d: Doubles, n: number) => {
    for (let i = 0; i < n; i++) d[i] = Math.max(a[i]!, b[i]!)
  },
}

/** Division; a divisor within the tolerance of zero is a failure. */
export function divide(
  a: Doubles,
  b: Doubles,
  d: Doubles,
  n: number,
  tolerance: number,
  mark: number,
  marks: Uint8Array,
): void {
  let zeros = 0
  for (let i = 0; i < n; i++) {
    const divisor = b[i]!
    d[i] = a[i]! / divisor
    zeros += Number(Math.abs(divisor) <= tolerance)
  }
  if (zeros === 0) return
  for (let i = 0; i < n; i++) {
    if (Math.abs(b[i]!) > tolerance) continue
    if (Math.abs(b[i]!) <= tolerance) marks[i]! |= mark
    d[i] = NaN
  }
}

/** Truth of a comparison from the difference of two doubles, taking what is within the tolerance for equal. */
export const comparisons: Readonly<Record<Order, (a: Doubles, b: Doubles, d: Doubles, n: number, t: number) => void>> =
  {
    '<': (a, b, d, n, t) => {
      for (let i = 0; i < n; i++) {
        const x = a[i]! - b[i]!
        d[i] = x < -t ? 1 : x === x ? 0 : NaN
      }
    },
    '<=': (a, b, d, n, t) => {
      for (let i = 0; i < n; i++) {
        const x = a[i]! - b[i]!
        d[i] = x <= t ? 1 : x === x ? 0 : NaN
      }
    },
    '>': (a, b, d, n, t) => {
      for (let i = 0; i < n; i++) {
        const x = a[i]! - b[i]!
        d[i] = x > t ? 1 : x === x ? 0 : NaN
      }
    },
    '>=': (a, b, d, n, t) => {
      for (let i = 0; i < n; i++) {
        const x = a[i]! - b[i]!
        d[i] = x >= -t ? 1 : x === x ? 0 : NaN
      }
    },
    '===': (a, b, d, n, t) => {
      for (let i = 0; i < n; i++) {
        const x = Math.abs(a[i]! - b[i]!)
        d[i] = x <= t ? 1 : x === x ? 0 : NaN
      }
    },
    '!==': (a, b, d, n, t) => {
      for (let i = 0; i < n; i++) {
        const x = Math.abs(a[i]! - b[i]!)
        d[i] = x > t ? 1 : x === x ? 0 : NaN
      }
    },
  }

/** Marks rows whose two doubles are within the tolerance. */
export function markClose(a: Doubles, b: Doubles, n: number, t: number, marks: Uint8Array): void {
  for (let i = 0; i < n; i++) if (Math.abs(a[i]! - b[i]!) <= t) marks[i]! |= doubtful
}

export function connect(op: 'and' | 'or', a: Doubles, b: Doubles, d: Doubles, n: number): void {
  const decides = op === 'and' ? 0 : 1
  for (let i = 0; i < n; i++) {
    const x = a[i]!
    const y = b[i]!
    d[i] = x === decides || y === decides ? decides : x === x && y === y ? 1 - decides : NaN
  }
}

/** On straight pieces, without a branch for the same reason. */
export function straight(a: Doubles, d: Doubles, n: number, starts: Doubles, slopes: Doubles, bases: Doubles): void {
  if (starts.length === 0) {
    const k = slopes[0]!
    const b = bases[0]!
    for (let i = 0; i < n; i++) d[i] = a[i]! * k + b
    return
  }
  if (starts.length <= 3) {
    const [first, second, third] = [border(starts, 0), border(starts, 1), border(starts, 2)]
    for (let i = 0; i < n; i++) {
      const x = a[i]!
      const piece = Number(x >= first) + Number(x >= second) + Number(x >= third)
      d[i] = x * slopes[piece]! + bases[piece]!
    }
    return
  }
  for (let i = 0; i < n; i++) {
    const x = a[i]!
    let piece = 0
    for (const start of starts) piece += Number(x >= start)
    d[i] = x * slopes[piece]! + bases[piece]!
  }
}

export function isCode(a: Doubles, code: number, d: Doubles, n: number): void {
  for (let i = 0; i < n; i++) {
    const x = a[i]!
    d[i] = x === code ? 1 : x === x ? 0 : NaN
  }
}

/** Rounds half away from zero where every row is certain: the common case in one tight loop. */
export function roundCertainly(a: Doubles, d: Doubles, n: number, factor: number, tolerance: number): void {
  const up = 0.5 + tolerance
  for (let i = 0; i < n; i++) d[i] = nearest(a[i]! * factor, up)
}

/** {@link straight} of up to three borders, rounded at once. */
export function straightRounded(
  a: Doubles,
  d: Doubles,
  n: number,
  starts: Doubles,
  slopes: Doubles,
  bases: Doubles,
  tolerance: number,
): void {
  const [first, second, third] = [border(starts, 0), border(starts, 1), border(starts, 2)]
  const up = 0.5 + tolerance
  for (let i = 0; i < n; i++) {
    const x = a[i]!
    const piece = Number(x >= first) + Number(x >= second) + Number(x >= third)
    d[i] = nearest(x * slopes[piece]! + bases[piece]!, up)
  }
}

/** The whole number nearest to a double, from `up` = a half and its tolerance on the next one away from zero. */
function nearest(x: number, up: number): number {
  const rounded = Math.floor(Math.abs(x) + up)
  return x < 0 ? 0 - rounded : rounded
}

function border(starts: Doubles, index: number): number {
  return index < starts.length ? starts[index]! : Infinity
}

export function round(a: Doubles, d: Doubles, n: number, num: Extract<Num, { op: 'round' }>, marks: Uint8Array): void {
  for (let i = 0; i < n; i++) {
    const x = a[i]!
    const rounded = roundDouble(x, num)
    if (rounded !== rounded && x === x) marks[i]! |= doubtful
    d[i] = rounded
  }
}

/** Attainment in one direction. */
export function attainAll(a: Doubles, t: Doubles, d: Doubles, n: number, kind: number): void {
  for (let i = 0; i < n; i++) d[i] = attain(a[i]!, t[i]!, kind)
}

/** Attainment in the direction that each row states. */
export function attainBy(
  a: Doubles,
  t: Doubles,
  codes: Doubles,
  d: Doubles,
  n: number,
  higher: number,
  lower: number,
  exact: number,
  marks: Uint8Array,
): void {
  for (let i = 0; i < n; i++) {
    const code = codes[i]!
    if (code === higher) d[i] = attain(a[i]!, t[i]!, 0)
    else if (code === lower) d[i] = attain(a[i]!, t[i]!, 1)
    else if (code === exact) d[i] = attain(a[i]!, t[i]!, 2)
    else {
      if (code === code) marks[i]! |= failed
      d[i] = NaN
    }
  }
}
