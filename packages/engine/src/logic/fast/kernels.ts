import { attain } from './attain.js'
import { roundDouble } from './round-double.js'
import type { Num, Order } from './num.js'
import { roundsToWhole } from './tier.js'

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
  for (let i = 0; i < n; i++) {
    const divisor = b[i]!
    if (divisor <= tolerance && divisor >= -tolerance) {
      marks[i]! |= mark
      d[i] = NaN
    } else d[i] = a[i]! / divisor
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

/**
 * Which sides of a span from `low` to below `high` the values lie on: 1 inside, 2 outside, 4 not known; once both sides are
 * seen, what follows is not looked at.
 */
export function sidesOf(x: Doubles, n: number, low: number, high: number): number {
  let seen = 0
  for (let i = 0; i < n && (seen & 3) !== 3; i++) {
    const value = x[i]!
    seen |= value >= low ? (value < high ? 1 : 2) : value < low ? 2 : 4
  }
  return seen
}

/**
 * Takes what stands in the first third of `thirds` inside a span, the second outside it, the last where that is not known.
 * Without a branch: which side a row lies on is often random, and a wrong guess costs more than all the rest.
 */
export function takeBySide(x: Doubles, n: number, low: number, high: number, thirds: Doubles, d: Doubles): void {
  const third = thirds.length / 3
  for (let i = 0; i < n; i++) {
    const value = x[i]!
    const beyond = Number(value >= high)
    const side = 2 - 2 * (Number(value >= low) - beyond) - Number(value < low) - beyond
    d[i] = thirds[i + third * side]!
  }
}

/** On straight pieces, without a branch for the same reason. */
export function straight(
  a: Doubles,
  d: Doubles,
  n: number,
  starts: Doubles,
  slopes: Doubles,
  bases: Doubles,
): void {
  if (starts.length === 0) {
    const k = slopes[0]!
    const b = bases[0]!
    for (let i = 0; i < n; i++) d[i] = a[i]! * k + b
    return
  }
  if (starts.length <= 3) {
    const first = starts[0]!
    const second = starts.length > 1 ? starts[1]! : Infinity
    const third = starts.length > 2 ? starts[2]! : Infinity
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
    for (let j = 0; j < starts.length; j++) piece += Number(x >= starts[j]!)
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
  for (let i = 0; i < n; i++) {
    const x = a[i]! * factor
    d[i] = x < 0 ? 0 - Math.floor(up - x) : Math.floor(x + up)
  }
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

/** Numbers as a tier holds them; `false` where one of them does not fit it. Without a branch, for what is missing. */
export function holdAll(
  given: Doubles,
  from: number,
  n: number,
  d: Doubles,
  scale: number,
  limit: number,
): boolean {
  let unfit = 0
  for (let i = 0; i < n; i++) {
    const x = given[from + i]!
    const whole = x * scale + roundsToWhole - roundsToWhole
    d[i] = whole
    unfit += Number(whole / scale !== x) - Number(x !== x) + Number(Math.abs(x) > limit)
  }
  return unfit === 0
}

/** Codes as what they stand for; NaN for a code that stands for nothing. */
export function translate(codes: ArrayLike<number>, from: number, n: number, values: Doubles, d: Doubles): void {
  const count = values.length
  for (let i = 0; i < n; i++) {
    const code = codes[from + i]!
    d[i] = code >= 0 && code < count ? values[code]! : NaN
  }
}
