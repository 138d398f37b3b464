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

/** The same with a constant on the right. */
export const arithmeticWithConstant = {
  '+': (a: Doubles, k: number, d: Doubles, n: number) => {
    for (let i = 0; i < n; i++) d[i] = a[i]! + k
  },
  '-': (a: Doubles, k: number, d: Doubles, n: number) => {
    for (let i = 0; i < n; i++) d[i] = a[i]! - k
  },
  '*': (a: Doubles, k: number, d: Doubles, n: number) => {
    for (let i = 0; i < n; i++) d[i] = a[i]! * k
  },
  min: (a: Doubles, k: number, d: Doubles, n: number) => {
    for (let i = 0; i < n; i++) d[i] = Math.min(a[i]!, k)
  },
  max: (a: Doubles, k: number, d: Doubles, n: number) => {
    for (let i = 0; i < n; i++) d[i] = Math.max(a[i]!, k)
  },
}

/** Constant minus value. */
export function fromConstant(k: number, b: Doubles, d: Doubles, n: number): void {
  for (let i = 0; i < n; i++) d[i] = k - b[i]!
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

/** Takes one of two by truth; NaN where that is not known. */
export function blend(t: Doubles, a: Doubles, b: Doubles, d: Doubles, n: number): void {
  for (let i = 0; i < n; i++) {
    const holds = t[i]!
    d[i] = holds === 1 ? a[i]! : holds === 0 ? b[i]! : NaN
  }
}

/** Takes `a` where `x` is below the bound, else `b`; NaN where it is neither. */
export function selectBelow(x: Doubles, bound: number, a: Doubles, b: Doubles, d: Doubles, n: number): void {
  for (let i = 0; i < n; i++) {
    const value = x[i]!
    d[i] = value < bound ? a[i]! : value >= bound ? b[i]! : NaN
  }
}

/** Takes `a` below the first bound, `b` below the second, else `c`; NaN where `x` is none of it. */
export function selectBand(
  x: Doubles,
  first: number,
  second: number,
  a: Doubles,
  b: Doubles,
  c: Doubles,
  d: Doubles,
  n: number,
): void {
  for (let i = 0; i < n; i++) {
    const value = x[i]!
    d[i] = value < first ? a[i]! : value < second ? b[i]! : value >= second ? c[i]! : NaN
  }
}

/** Takes `a` where `x` is at most the bound, else `b`; NaN where it is neither. */
export function selectAtMost(x: Doubles, bound: number, a: Doubles, b: Doubles, d: Doubles, n: number): void {
  for (let i = 0; i < n; i++) {
    const value = x[i]!
    d[i] = value <= bound ? a[i]! : value > bound ? b[i]! : NaN
  }
}

/** On a straight line that is held at its ends. */
export function line(
  a: Doubles,
  d: Doubles,
  n: number,
  start: number,
  slope: number,
  rise: number,
  base: number,
): void {
  for (let i = 0; i < n; i++) {
    d[i] = Math.max(0, Math.min(1, (a[i]! - start) * slope)) * rise + base
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
