import type { Num } from './num.js'
import { partsOf } from './settles-by-reading.js'

/** Whether a part never has a value where an input or local has none. */
export function needs(num: Num, leaf: Num): boolean {
  switch (num.op) {
    case 'input':
    case 'code':
      return (leaf.op === 'input' || leaf.op === 'code') && leaf.index === num.index
    case 'local':
      return leaf.op === 'local' && leaf.slot === num.slot
    case 'let':
      return needs(num.body, leaf)
    case 'fault':
      return true
    case 'if':
      return needs(num.condition, leaf) || (needs(num.a, leaf) && needs(num.b, leaf))
    case 'and':
    case 'or':
    case 'known':
      return false
    default:
      return partsOf(num).some((part) => needs(part, leaf))
  }
}
