import { composed } from '../load-row.js'
import { dayNumber } from '../day-number.js'
import type { CheckedInput } from '../node.js'
import type { Column } from '../rule-engine.js'
import { doubtful } from './kernels.js'
import { loaded, loadValue, otherText, type Codes } from './load.js'
import { fits, tiers } from './tier.js'
import { holdAll, translate } from './transfer.js'

/**
 * Reads one column, chunk by chunk, into doubles as the rule holds them for a tier. `false`: a wider tier is needed. In the
 * widest, rows that only the exact evaluator can take are marked.
 */
export type ChunkLoader = (from: number, rows: number, into: Float64Array, marks: Uint8Array, tier: 0 | 1) => boolean

/** Chooses how a column is read by what it is. */
export function chunkLoader(input: CheckedInput, codes: Codes | undefined, column: Column | undefined): ChunkLoader {
  if (column === undefined) return (_, rows, into) => (into.fill(NaN, 0, rows), true)
  if ('codes' in column) return dictionaryLoader(input, codes, column)
  const decimal = input.type === 'number' && !input.integer
  if (column instanceof Float64Array && decimal) return doublesLoader(column)
  return (from, rows, into, marks, tier) => {
    for (let i = 0; i < rows; i++) {
      const given = column[from + i]
      const came = loadValue(input, codes, Number.isNaN(given) ? null : given, into, i, tiers[tier])
      if (came === loaded.widerTier) return false
      if (came === loaded.held) continue
      marks[i]! |= doubtful
      into[i] = NaN
    }
    return true
  }
}

function doublesLoader(column: Float64Array): ChunkLoader {
  return (from, rows, into, marks, tier) => {
    const { limit, scale } = tiers[tier]
    if (holdAll(column, from, rows, into, scale, limit)) return true
    if (tier === 0) return false
    for (let i = 0; i < rows; i++) {
      const x = column[from + i]!
      if (x !== x || fits(x, tiers[1])) continue
      marks[i]! |= doubtful
      into[i] = NaN
    }
    return true
  }
}

/** Texts and days that repeat are translated once, not once a row. */
function dictionaryLoader(
  input: CheckedInput,
  codes: Codes | undefined,
  column: Extract<Column, { readonly codes: unknown }>,
): ChunkLoader {
  const translated = new Float64Array(column.values.length)
  const refused = new Uint8Array(column.values.length)
  column.values.forEach((value, code) => {
    const day = input.type === 'day' ? dayNumber(value) : null
    if (input.type === 'text' && value.length <= 1000) translated[code] = codes?.get(composed(value)) ?? otherText
    else if (day !== null) translated[code] = day
    else refused[code] = 1
  })
  const given = column.codes
  const all = !refused.includes(1)
  return (from, rows, into, marks) => {
    translate(given, from, rows, translated, into)
    if (!all) for (let i = 0; i < rows; i++) if (refused[given[from + i]!] === 1) marks[i]! |= doubtful
    return true
  }
}
