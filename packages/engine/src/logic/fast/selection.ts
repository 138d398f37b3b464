import * as kernels from './kernels.js'
import type { Num } from './num.js'
import type { Run, Source } from './chunk.js'

/** A choice by one comparison with a constant, in one loop; `null` where it is another. */
export function selectionOf(num: Extract<Num, { op: 'if' }>, sourceOf: (num: Num) => Source): Run | null {
  const { condition, a, b } = num
  const [first, second] = [boundOf(num), b.op === 'if' ? boundOf(b) : null]
  if (first !== null && second !== null && b.op === 'if' && first.slot === second.slot && first.bound < second.bound) {
    return bandOf(first.slot, first.bound, second.bound, [sourceOf(a), sourceOf(b.a), sourceOf(b.b)])
  }
  if (condition.op !== 'compare' || condition.decision.doubtful || condition.b.op !== 'constant') return null
  const { order, decision } = condition
  if (order === '===' || order === '!==') return null
  const strict = order === '<' || order === '>='
  const bound = condition.b.value + (strict ? -decision.tolerance : decision.tolerance)
  const loop = strict ? kernels.selectBelow : kernels.selectAtMost
  const x = sourceOf(condition.a)
  const [within, beyond] = order === '<' || order === '<=' ? [sourceOf(a), sourceOf(b)] : [sourceOf(b), sourceOf(a)]
  return (chunk, rows, into) => {
    const [values, left, right] = [x.get(chunk, rows), within.get(chunk, rows), beyond.get(chunk, rows)]
    loop(values, bound, left, right, into, rows)
    x.done(values)
    within.done(left)
    beyond.done(right)
  }
}

/** Two thresholds of one local, in one loop. */
function bandOf(slot: number, first: number, second: number, sources: readonly [Source, Source, Source]): Run {
  const [a, b, c] = sources
  return (chunk, rows, into) => {
    const [x, y, z] = [a.get(chunk, rows), b.get(chunk, rows), c.get(chunk, rows)]
    kernels.selectBand(chunk.locals[slot]!, first, second, x, y, z, into, rows)
    a.done(x)
    b.done(y)
    c.done(z)
  }
}

/** The bound of a choice by `local < constant`, or `null` where it is another. */
function boundOf({ condition }: Extract<Num, { op: 'if' }>): { readonly slot: number; readonly bound: number } | null {
  if (condition.op !== 'compare' || condition.order !== '<' || condition.decision.doubtful) return null
  const { a, b, decision } = condition
  return a.op === 'local' && b.op === 'constant' ? { slot: a.slot, bound: b.value - decision.tolerance } : null
}
