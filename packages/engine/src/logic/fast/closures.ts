import { attain } from './attain.js'
import type { Num, Order } from './num.js'
import { roundDouble } from './round-double.js'

/**
 * One row: `row[0]` is set where doubles cannot answer (a failure, or a decision too close to call), then come the inputs
 * and then the locals.
 */
export type Row = Float64Array
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
      const [condition, a, b] = [make(num.condition), make(num.a), make(num.b)]
      return (row) => {
        const holds = condition(row)
        return holds === 1 ? a(row) : holds === 0 ? b(row) : NaN
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
      return straight(num, make(num.a))
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

function straight({ starts, slopes, bases }: Extract<Num, { op: 'pieces' }>, a: Run): Run {
  const [first, second] = starts
  const [k0, k1, k2] = slopes as unknown as [number, number, number]
  const [b0, b1, b2] = bases as unknown as [number, number, number]
  switch (starts.length) {
    case 0:
      return (row) => a(row) * k0 + b0
    case 1:
      return (row) => {
        const x = a(row)
        return x >= first! ? x * k1 + b1 : x * k0 + b0
      }
    case 2:
      return (row) => {
        const x = a(row)
        return x >= second! ? x * k2 + b2 : x >= first! ? x * k1 + b1 : x * k0 + b0
      }
    default:
      return (row) => {
        const x = a(row)
        let piece = starts.length
        while (piece > 0 && !(x >= starts[piece - 1]!)) piece -= 1
        return x * slopes[piece]! + bases[piece]!
      }
  }
}

function arithmetic(num: Extract<Num, { op: '+' | '-' | '*' | 'min' | 'max' | '/' }>, a: Run, b: Run): Run {
  if (num.op === '/') {
    const { tolerance, doubtful } = num.zero
    return (row) => {
      const divisor = b(row)
      if (Math.abs(divisor) <= tolerance) row[0] = 1
      return doubtful && Math.abs(divisor) <= tolerance ? NaN : a(row) / divisor
    }
  }
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
