import type { Num } from './num.js'
import type { Row } from './row.js'

type Run = (row: Row) => number

/** On straight pieces, for one row. */
export function straightClosure({ starts, slopes, bases }: Extract<Num, { op: 'pieces' }>, a: Run): Run {
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
