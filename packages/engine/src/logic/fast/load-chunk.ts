import { composed } from '../load-row.js'
import { dayNumber } from '../day-number.js'
import type { CheckedInput } from '../node.js'
import type { Column } from '../rule-engine.js'
import { doubtful } from './kernels.js'
import { loadValue, otherText, type Codes } from './load.js'
import { fits, tierOf } from './tier.js'

/** Reads one column, chunk by chunk, into doubles; gives the widest tier that its values need. */
export type ChunkLoader = (from: number, rows: number, into: Float64Array, marks: Uint8Array) => number

/** Chooses how a column is read by what it is. Rows that only the exact evaluator can take are marked. */
export function chunkLoader(input: CheckedInput, codes: Codes | undefined, column: Column | undefined): ChunkLoader {
  if (column === undefined) return (_, rows, into) => (into.fill(NaN, 0, rows), 0)
  if ('codes' in column) return dictionaryLoader(input, codes, column)
  if (column instanceof Float64Array && input.type === 'number' && !input.integer) return doublesLoader(column)
  const one = new Float64Array(1)
  return (from, rows, into, marks) => {
    let widest = 0
    for (let i = 0; i < rows; i++) {
      const given = column[from + i]
      const tier = Number.isNaN(given) ? ((one[0] = NaN), 0) : loadValue(input, codes, given, one, 0)
      if (tier === 2) marks[i]! |= doubtful
      else if (tier > widest) widest = tier
      into[i] = tier === 2 ? NaN : one[0]!
    }
    return widest
  }
}

function doublesLoader(column: Float64Array): ChunkLoader {
  return (from, rows, into, marks) => {
    let narrow = true
    for (let i = 0; i < rows; i++) {
      const x = column[from + i]! + 0
      into[i] = x
      if (!fits(x, 1e5, 100) && x === x) narrow = false
    }
    if (narrow) return 0
    let widest = 1
    for (let i = 0; i < rows; i++) {
      const x = into[i]!
      if (x === x && tierOf(x) === 2) {
        marks[i]! |= doubtful
        into[i] = NaN
        widest = 1
      }
    }
    return widest
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
  return (from, rows, into, marks) => {
    for (let i = 0; i < rows; i++) {
      const code = given[from + i]!
      into[i] = code >= 0 && code < translated.length ? translated[code]! : NaN
      if (refused[code] === 1) marks[i]! |= doubtful
    }
    return 0
  }
}
