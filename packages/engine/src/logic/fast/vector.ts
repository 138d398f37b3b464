import { chunkRows, type Chunk, type Run, type Source } from './chunk.js'
import * as kernels from './kernels.js'
import type { Num } from './num.js'
import { partedRun } from './parted.js'

/** Makes a rule in doubles run over chunks of columns: one tight loop a node, no `eval`. */
export function vectorOf(root: Num): Run {
  return new Vectoriser().run(root)
}

class Vectoriser {
  private readonly free: Float64Array[] = []

  run(num: Num): Run {
    switch (num.op) {
      case 'constant': {
        const { value } = num
        return (_, rows, into) => into.fill(value, 0, rows)
      }
      case 'input':
      case 'local': {
        const source = this.source(num)
        return (chunk, rows, into) => {
          const values = source.get(chunk, rows)
          for (let i = 0; i < rows; i++) into[i] = values[i]!
        }
      }
      case 'let': {
        const [value, body, { slot }] = [this.run(num.value), this.run(num.body), num]
        return (chunk, rows, into) => {
          value(chunk, rows, chunk.locals[slot]!)
          body(chunk, rows, into)
        }
      }
      case 'fault':
        return (chunk, rows, into) => {
          into.fill(NaN, 0, rows)
          for (let i = 0; i < rows; i++) chunk.marks[i]! |= kernels.failed
        }
      case 'code': {
        const { index, code } = num
        return (chunk, rows, into) => {
          kernels.isCode(chunk.inputs[index]!, code, into, rows)
        }
      }
      case 'not':
        return this.unary(num.a, (a, into, rows) => {
          for (let i = 0; i < rows; i++) into[i] = 1 - a[i]!
        })
      case 'and':
      case 'or':
        return this.binary(num.a, num.b, (a, b, into, rows) => {
          kernels.connect(num.op, a, b, into, rows)
        })
      case 'known':
        return this.binary(num.a, num.b, (a, b, into, rows) => {
          for (let i = 0; i < rows; i++) into[i] = Number.isNaN(a[i]!) ? b[i]! : a[i]!
        })
      case 'if':
        return partedRun(num, (part) => this.run(part))
      case 'compare':
        return this.comparison(num)
      case 'round':
        return this.rounding(num)
      case 'pieces': {
        const { starts, slopes, bases } = num
        return this.unary(num.a, (a, into, rows) => {
          kernels.straight(a, into, rows, starts, slopes, bases)
        })
      }
      case 'attain':
        return this.attainment(num)
      default:
        return this.arithmetic(num)
    }
  }

  private arithmetic(num: Extract<Num, { op: '+' | '-' | '*' | 'min' | 'max' | '/' }>): Run {
    const { op } = num
    if (op === '/') {
      const { tolerance, doubtful } = num.zero
      const mark = doubtful ? kernels.doubtful : kernels.failed
      return this.binary(num.a, num.b, (a, b, into, rows, { marks }) => {
        kernels.divide(a, b, into, rows, tolerance, mark, marks)
      })
    }
    const loop = kernels.arithmetic[op]
    return this.binary(num.a, num.b, (a, b, into, rows) => {
      loop(a, b, into, rows)
    })
  }

  private comparison(num: Extract<Num, { op: 'compare' }>): Run {
    const { tolerance, doubtful } = num.decision
    const loop = kernels.comparisons[num.order]
    return this.binary(num.a, num.b, (a, b, into, rows, { marks }) => {
      if (doubtful) kernels.markClose(a, b, rows, tolerance, marks)
      loop(a, b, into, rows, tolerance)
    })
  }

  private rounding(num: Extract<Num, { op: 'round' }>): Run {
    const { tie, factor, divides, mode } = num
    if (mode === 'half-away' && tie.certain && !divides) {
      const { a: inner } = num
      if (inner.op === 'pieces' && inner.starts.length <= 3 && factor === 1) {
        const { starts, slopes, bases } = inner
        return this.unary(inner.a, (a, into, rows) => {
          kernels.straightRounded(a, into, rows, starts, slopes, bases, tie.most)
        })
      }
      return this.unary(num.a, (a, into, rows) => {
        kernels.roundCertainly(a, into, rows, factor, tie.most)
      })
    }
    return this.unary(num.a, (a, into, rows, { marks }) => {
      kernels.round(a, into, rows, num, marks)
    })
  }

  private attainment(num: Extract<Num, { op: 'attain' }>): Run {
    const { direction } = num
    return this.binary(num.actual, num.target, (a, t, into, rows, { inputs, marks }) => {
      if ('is' in direction) {
        kernels.attainAll(
          a,
          t,
          into,
          rows,
          direction.is === 'higher-is-better' ? 0 : direction.is === 'lower-is-better' ? 1 : 2,
        )
      } else
        kernels.attainBy(
          a,
          t,
          inputs[direction.index]!,
          into,
          rows,
          direction.higher,
          direction.lower,
          direction.exact,
          marks,
        )
    })
  }

  private unary(operand: Num, loop: (a: Float64Array, into: Float64Array, rows: number, chunk: Chunk) => void): Run {
    const source = this.source(operand)
    return (chunk, rows, into) => {
      const a = source.get(chunk, rows)
      loop(a, into, rows, chunk)
      source.done(a)
    }
  }

  private binary(
    left: Num,
    right: Num,
    loop: (a: Float64Array, b: Float64Array, into: Float64Array, rows: number, chunk: Chunk) => void,
  ): Run {
    const [first, second] = [this.source(left), this.source(right)]
    return (chunk, rows, into) => {
      const a = first.get(chunk, rows)
      const b = second.get(chunk, rows)
      loop(a, b, into, rows, chunk)
      first.done(a)
      second.done(b)
    }
  }

  private source(num: Num): Source {
    const nothing = () => undefined
    if (num.op === 'input') {
      const { index } = num
      return { get: ({ inputs }) => inputs[index]!, done: nothing }
    }
    if (num.op === 'local') {
      const { slot } = num
      return { get: ({ locals }) => locals[slot]!, done: nothing }
    }
    if (num.op === 'constant') {
      const values = new Float64Array(chunkRows).fill(num.value)
      return { get: () => values, done: nothing }
    }
    const run = this.run(num)
    return {
      get: (chunk, rows) => {
        const buffer = this.free.pop() ?? new Float64Array(chunkRows)
        run(chunk, rows, buffer)
        return buffer
      },
      done: (buffer) => void this.free.push(buffer),
    }
  }
}
