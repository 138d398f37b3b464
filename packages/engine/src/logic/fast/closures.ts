import { attain } from './attain.js'
import type { Num, Order } from './num.js'
import type { Row } from './row.js'
import { roundDouble } from './round-double.js'
import { spanOf } from './span.js'
import { straightClosure } from './straight-closure.js'

type Run = (row: Row) => number
type Rounding = Extract<Num, { op: 'round' }>

/**
 * Makes functions of a rule in doubles, without `eval`: one closure a node.
 *
 * @param missing is told the index of each input that is read and missing
 */
export function closureOf(num: Num, inputs: number, missing?: (index: number) => void): Run {
  const make = (part: Num): Run => closureOf(part, inputs, missing)
  switch (num.op) {
    case 'constant': {
      const { value } = num
      return () => value
    }
    case 'input': {
      const at = num.index + 1
      if (missing !== undefined) return watched(num.index, missing)
      return (row) => row[at]!
    }
    case 'local': {
      const at = num.slot + inputs + 1
      return (row) => row[at]!
    }
    case 'let': {
      const at = num.slot + inputs + 1
      const [value, body] = [make(num.value), make(num.body)]
      return (row) => {
        row[at] = value(row)
        return body(row)
      }
    }
    case 'fault':
      return (row) => {
        row[0] = 1
        return NaN
      }
    case 'code': {
      const { code } = num
      const read = missing === undefined ? readInput(num.index) : watched(num.index, missing)
      return (row) => {
        const given = read(row)
        return given === code ? 1 : given === given ? 0 : NaN
      }
    }
    case 'not': {
      const a = make(num.a)
      return (row) => 1 - a(row)
    }
    case 'and':
    case 'or':
      return connective(num.op, make(num.a), make(num.b))
    case 'if': {
      const { x, low, high, swapped } = spanOf(num.condition)
      const [inside, outside] = swapped ? [make(num.b), make(num.a)] : [make(num.a), make(num.b)]
      const at = missing === undefined ? placeOf(x, inputs) : null
      if (at === null) return bySide(make(x), low, high, inside, outside)
      return (row) => {
        const value = row[at]!
        return value >= low ? (value < high ? inside(row) : outside(row)) : value < low ? outside(row) : NaN
      }
    }
    case 'known': {
      const [a, b] = [make(num.a), make(num.b)]
      return (row) => {
        const value = a(row)
        return value === value ? value : b(row)
      }
    }
    case 'compare':
      return comparison(num, make(num.a), make(num.b))
    case 'round':
      return rounding(num, make(num.a))
    case 'pieces':
      return straightClosure(num, make(num.a))
    case '/': {
      const at = missing === undefined ? [placeOf(num.a, inputs), placeOf(num.b, inputs)] : []
      return at[0] == null || at[1] == null ? quotient(num, make(num.a), make(num.b)) : quotientOf(num, at[0], at[1])
    }
    case 'attain':
      return attainment(num, make(num.actual), make(num.target), missing)
    default:
      return arithmetic(num, make(num.a), make(num.b))
  }
}

function readInput(index: number): Run {
  return (row) => row[index + 1]!
}

function watched(index: number, missing: (index: number) => void): Run {
  return (row) => {
    const value = row[index + 1]!
    if (value !== value) missing(index)
    return value
  }
}

function connective(op: 'and' | 'or', a: Run, b: Run): Run {
  const decides = op === 'and' ? 0 : 1
  return (row) => {
    const first = a(row)
    if (first === decides) return decides
    const second = b(row)
    return second === decides ? decides : first === first ? second : NaN
  }
}

/** Where an input or local stands in a row; `null` for what must be computed. */
function placeOf(num: Num, inputs: number): number | null {
  return num.op === 'input' ? num.index + 1 : num.op === 'local' ? num.slot + inputs + 1 : null
}

function bySide(x: Run, low: number, high: number, inside: Run, outside: Run): Run {
  return (row) => {
    const value = x(row)
    return value >= low ? (value < high ? inside(row) : outside(row)) : value < low ? outside(row) : NaN
  }
}

function quotient({ zero: { tolerance, doubtful } }: Extract<Num, { op: '/' }>, a: Run, b: Run): Run {
  return (row) => {
    const divisor = b(row)
    if (Math.abs(divisor) <= tolerance) {
      row[0] = 1
      if (doubtful) return NaN
    }
    // Also where the divisor is missing: what else is missing must be seen.
    return a(row) / divisor
  }
}

/** Of two figures that stand in the row: most quotients are. */
function quotientOf({ zero: { tolerance, doubtful } }: Extract<Num, { op: '/' }>, a: number, b: number): Run {
  return (row) => {
    const divisor = row[b]!
    if (Math.abs(divisor) <= tolerance) row[0] = 1
    return doubtful && Math.abs(divisor) <= tolerance ? NaN : row[a]! / divisor
  }
}

function arithmetic(num: Extract<Num, { op: '+' | '-' | '*' | 'min' | 'max' }>, a: Run, b: Run): Run {
  switch (num.op) {
    case '+':
      return (row) => a(row) + b(row)
    case '-':
      return (row) => a(row) - b(row)
    case '*':
      return (row) => a(row) * b(row)
    case 'min':
      return (row) => Math.min(a(row), b(row))
    case 'max':
      return (row) => Math.max(a(row), b(row))
  }
}

/** From the difference of two doubles: whether the order holds, taking what is within the tolerance for equal. */
const holds: Readonly<Record<Order, (difference: number, tolerance: number) => boolean>> = {
  '<': (d, t) => d < -t,
  '<=': (d, t) => d <= t,
  '>': (d, t) => d > t,
  '>=': (d, t) => d >= -t,
  '===': (d, t) => d <= t && d >= -t,
  '!==': (d, t) => d > t || d < -t,
}

function comparison(num: Extract<Num, { op: 'compare' }>, a: Run, b: Run): Run {
  const { tolerance, doubtful } = num.decision
  const test = holds[num.order]
  if (doubtful) {
    return (row) => {
      const difference = a(row) - b(row)
      if (difference <= tolerance && difference >= -tolerance) row[0] = 1
      return difference === difference ? (test(difference, tolerance) ? 1 : 0) : NaN
    }
  }
  switch (num.order) {
    case '<':
      return (row) => {
        const d = a(row) - b(row)
        return d < -tolerance ? 1 : d === d ? 0 : NaN
      }
    case '<=':
      return (row) => {
        const d = a(row) - b(row)
        return d <= tolerance ? 1 : d === d ? 0 : NaN
      }
    case '>':
      return (row) => {
        const d = a(row) - b(row)
        return d > tolerance ? 1 : d === d ? 0 : NaN
      }
    case '>=':
      return (row) => {
        const d = a(row) - b(row)
        return d >= -tolerance ? 1 : d === d ? 0 : NaN
      }
    default:
      return (row) => {
        const d = a(row) - b(row)
        return test(d, tolerance) ? 1 : d === d ? 0 : NaN
      }
  }
}

function rounding(num: Rounding, a: Run): Run {
  return (row) => {
    const value = a(row)
    const result = roundDouble(value, num)
    if (result !== result && value === value) row[0] = 1
    return result
  }
}

function attainment(
  num: Extract<Num, { op: 'attain' }>,
  actual: Run,
  target: Run,
  missing?: (index: number) => void,
): Run {
  const { direction } = num
  if ('is' in direction) {
    const kind = direction.is === 'higher-is-better' ? 0 : direction.is === 'lower-is-better' ? 1 : 2
    return (row) => attain(actual(row), target(row), kind)
  }
  const { index, higher, lower, exact } = direction
  const read = missing === undefined ? readInput(index) : watched(index, missing)
  return (row) => {
    const code = read(row)
    const kind = code === higher ? 0 : code === lower ? 1 : code === exact ? 2 : 3
    if (kind === 3 && code === code) row[0] = 1
    return attain(actual(row), target(row), kind)
  }
}
