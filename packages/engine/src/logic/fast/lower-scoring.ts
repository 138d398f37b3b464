import { whole } from '../../exact/rational.js'
import type { CallNode, Node } from '../node.js'
import { directions } from '../signatures/scoring.js'
import { fold, NotInDoubles, type Lowering } from './lowering.js'
import { divided, hundred, isText, nothing, unit } from './lower-parts.js'
import { attained, choice, clamped, compared, difference, fault, larger, product, quotient, sum } from './make-num.js'
import type { Direction, Num } from './num.js'

/** Lowers a call of one operator. */
export type Lowered = (node: CallNode, lowering: Lowering) => Num

const all = (node: CallNode, lowering: Lowering): readonly Num[] => node.args.map((arg) => lowering.lower(arg))

/** The point at `x` on the line from (x0, y0) to (x1, y1), held at its ends. */
function line(nodes: readonly [Node, Node, Node, Node, Node], lowering: Lowering): Num {
  const [x, x0, y0, x1, y1] = nodes
  const minus = (a: Node, b: Node): Node => ({ kind: 'call', op: '-', args: [a, b], type: 'number', path: a.path })
  const along = divided(difference(lowering.lower(x), lowering.lower(x0)), minus(x1, x0), lowering)
  return sum(product(clamped(along, nothing, unit), lowering.lower(minus(y1, y0))), lowering.lower(y0))
}

/** A rate that is at least so many percent, without dividing; of nothing it is left to the exact evaluator. */
function reaches(n: Num, d: Num, threshold: Num): Num {
  const [left, right] = [product(n, hundred), product(threshold, d)]
  return choice(
    compared('>', d, nothing),
    compared('>=', left, right),
    choice(compared('<', d, nothing), compared('<=', left, right), fault),
  )
}

function attainment(node: CallNode, lowering: Lowering): Num {
  const [actual, target] = node.args.slice(0, 2).map((arg) => lowering.lower(arg)) as [Num, Num]
  const share = attained(actual, target, directionOf(node, node.args[2]!, lowering)) ?? refuse()
  return clamped(share, nothing, unit)
}

function directionOf(node: CallNode, direction: Node, lowering: Lowering): Direction {
  const known = fold(direction)
  if (known !== null)
    return (directions as readonly unknown[]).includes(known.value)
      ? { is: known.value as (typeof directions)[number] }
      : refuse()
  const codeOf = (value: string) => {
    const num = isText(direction, { kind: 'constant', type: 'text', value, path: node.path }, lowering)
    return num.op === 'code' ? num : refuse()
  }
  const [higher, lower, exact] = [codeOf('higher-is-better'), codeOf('lower-is-better'), codeOf('exact')]
  return { index: higher.index, higher: higher.code, lower: lower.code, exact: exact.code }
}

function band(args: readonly Node[], x: Num, lowering: Lowering): Num {
  const [value, threshold, ...rest] = args
  if (threshold === undefined) return lowering.lower(value!)
  return choice(compared('<', x, lowering.lower(threshold)), lowering.lower(value!), band(rest, x, lowering))
}

export const lowerScoring: Readonly<Record<string, Lowered>> = {
  ratio: (node, lowering) => {
    const [n, d] = all(node, lowering)
    return quotient(n!, d!)
  },
  percent: (node, lowering) => {
    const [n, d] = all(node, lowering)
    return quotient(product(n!, hundred), d!)
  },
  reaches: (node, lowering) => {
    const [n, d, threshold] = all(node, lowering)
    lowering.hides = true
    return reaches(n!, d!, threshold!)
  },
  attainment,
  linear: ({ args }, lowering) => line(args as unknown as [Node, Node, Node, Node, Node], lowering),
  cappedRatio: (node, lowering) => {
    const [n, d, maximum] = all(node, lowering)
    return product(clamped(quotient(n!, d!), nothing, unit), maximum!)
  },
  allOrNothing: (node, lowering) => {
    const [condition, maximum] = all(node, lowering)
    return maximum!.op === 'constant' ? choice(condition!, maximum!, nothing) : refuse()
  },
  lowerIsBetter: ({ args, path }, lowering) => {
    const [actual, best, worst, maximum] = args as unknown as [Node, Node, Node, Node]
    const none: Node = { kind: 'constant', type: 'number', value: whole(0), path }
    lowering.hides = true
    const value = line([actual, best, maximum, worst, none], lowering)
    const [low, high] = [lowering.lower(best), lowering.lower(worst)]
    return low.bounds.hi < high.bounds.lo ? value : choice(compared('>=', low, high), fault, value)
  },
  penaltyPerDay: (node, lowering) => {
    const [maximum, late, perDay, refusedAfter] = all(node, lowering)
    const left = larger(difference(maximum!, product(perDay!, larger(late!, nothing))), nothing)
    if (refusedAfter === undefined) return left
    lowering.hides = true
    return [maximum, perDay].every((part) => part!.op === 'constant')
      ? choice(compared('>', late!, refusedAfter), nothing, left)
      : refuse()
  },
  band: ({ args: [x, ...rest] }, lowering) => band(rest, lowering.lower(x!), lowering),
  trend: ({ args }, lowering) => {
    const [current, previous, up, same, down] = args.map((arg) => lowering.lower(arg))
    return choice(compared('>', current!, previous!), up!, choice(compared('===', current!, previous!), same!, down!))
  },
  daysBetween: (node, lowering) => {
    const [from, to] = all(node, lowering)
    return difference(to!, from!)
  },
}

/** Strict operators are unknown when any value is missing, also one that would not be taken. */
function refuse(): never {
  throw new NotInDoubles()
}
