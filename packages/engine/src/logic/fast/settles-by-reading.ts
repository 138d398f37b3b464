import type { Num } from './num.js'

/**
 * Whether the inputs that are read and missing are what an unknown result waits for: nothing that is read can be set aside
 * again, by `and`, `or` or `default`, or by a `let` whose name is not always read.
 */
export function settlesByReading(num: Num): boolean {
  if (num.op === 'and' || num.op === 'or' || num.op === 'known') return false
  if (num.op === 'let' && !alwaysReads(num.body, num.slot)) return false
  return partsOf(num).every(settlesByReading)
}

/** Whether every evaluation reads a local. */
function alwaysReads(num: Num, slot: number): boolean {
  if (num.op === 'local') return num.slot === slot
  if (num.op === 'if') return alwaysReads(num.condition, slot)
  return partsOf(num).some((part) => alwaysReads(part, slot))
}

/** The parts of a part, in the order in which they are evaluated. */
export function partsOf(num: Num): readonly Num[] {
  switch (num.op) {
    case 'let':
      return [num.value, num.body]
    case 'if':
      return [num.condition, num.a, num.b]
    case 'attain':
      return [num.actual, num.target]
    case 'not':
    case 'round':
    case 'pieces':
      return [num.a]
    case 'constant':
    case 'input':
    case 'local':
    case 'code':
    case 'fault':
      return []
    default:
      return [num.a, num.b]
  }
}
