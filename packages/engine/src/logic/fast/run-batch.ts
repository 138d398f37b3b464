import { put, roomFor } from '../batch-of.js'
import { rowOf } from '../columns.js'
import type { CheckedRule } from '../node.js'
import type { BatchResult, Column, RuleResult } from '../rule-engine.js'
import { batchStatus } from '../rule-engine.js'
import { wholeOf, type FastRule, type Program } from './fast-rule.js'
import { doubtful } from './kernels.js'
import { chunkLoader } from './load-chunk.js'
import type { Num } from './num.js'
import { partsOf } from './settles-by-reading.js'
import type { Chunk } from './chunk.js'
import { chunkRows, vectorOf } from './vector.js'

type Vector = ReturnType<typeof vectorOf>

/** A batch in chunks of doubles; rows that doubles cannot answer are evaluated exactly, one by one. */
export function batchRunner(
  checked: CheckedRule,
  fast: FastRule,
  exactly: (row: Readonly<Record<string, unknown>>) => RuleResult,
): (columns: Readonly<Record<string, Column>>, rows: number, into?: BatchResult) => BatchResult {
  const vectors: (Vector | undefined)[] = []
  const vectorFor = (tier: number, program: Program): Vector => (vectors[tier] ??= vectorOf(program.root))
  const [narrow, wide] = fast.programs
  // A failure inside `and` or `or` may be hidden by the other side, where the exact evaluator would report it.
  const suspicious = hasConnective(narrow.root) ? doubtful | 1 : doubtful
  let chunk: Chunk | undefined

  return (columns, rows, into) => {
    const batch = roomFor(checked, rows, into)
    chunk ??= newChunk(checked)
    const { marks, inputs } = chunk
    const loaders = checked.inputs.map((input, index) =>
      chunkLoader(input, fast.codes.get(index), Object.hasOwn(columns, input.name) ? columns[input.name] : undefined),
    )
    const values = new Float64Array(chunkRows)
    for (let from = 0; from < rows; from += chunkRows) {
      const count = Math.min(chunkRows, rows - from)
      marks.fill(0)
      const fitting = loaders.every((load, index) => load(from, count, inputs[index]!, marks, 0))
      if (!fitting) {
        marks.fill(0)
        loaders.forEach((load, index) => load(from, count, inputs[index]!, marks, 1))
      }
      const tier = fitting ? 0 : 1
      const program = tier === 0 ? narrow : wide()
      if (program === null) marks.fill(doubtful)
      else {
        vectorFor(tier, program)(chunk, count, values)
        settle(values, count, program, checked.root.type === 'number', batch, from, marks, unsettled)
      }
      if (program === null) for (let i = 0; i < count; i++) unsettled(from, i)
    }
    return batch

    /** A row with a mark or without a result: unknown for a missing figure, or a case for the exact evaluator. */
    function unsettled(from: number, i: number): void {
      const mark = marks[i]!
      const missing = Number.isNaN(batch.values[from + i]!)
      if ((mark & suspicious) !== 0 || (missing && (mark !== 0 || !someMissing(inputs, i)))) {
        put(batch, from + i, exactly(rowOf(checked.inputs, columns, from + i)))
      } else if (missing) batch.status[from + i] = batchStatus.unknown
    }
  }
}

/** Takes the doubles of a chunk as results: numbers from units of their last digit, truth as it is. */
function settle(
  values: Float64Array,
  count: number,
  program: Program,
  isNumber: boolean,
  batch: BatchResult,
  from: number,
  marks: Uint8Array,
  unsettled: (from: number, i: number) => void,
): void {
  const out = batch.values
  batch.status.fill(batchStatus.value, from, from + count)
  const power = isNumber ? 10 ** program.scale : 1
  if (!isNumber || program.exact) {
    for (let i = 0; i < count; i++) {
      const value = values[i]!
      out[from + i] = value / power
      if (marks[i] !== 0 || value !== value) unsettled(from, i)
    }
    return
  }
  for (let i = 0; i < count; i++) {
    const value = values[i]!
    const unscaled = wholeOf(value, program)
    if (unscaled === null && value === value) marks[i]! |= doubtful
    out[from + i] = unscaled === null ? NaN : unscaled / power
    if (marks[i] !== 0 || unscaled === null) unsettled(from, i)
  }
}

function someMissing(inputs: readonly Float64Array[], row: number): boolean {
  return inputs.some((column) => Number.isNaN(column[row]!))
}

function newChunk(checked: CheckedRule): Chunk {
  const columns = (count: number) => Array.from({ length: count }, () => new Float64Array(chunkRows))
  return { inputs: columns(checked.inputs.length), locals: columns(checked.locals), marks: new Uint8Array(chunkRows) }
}

function hasConnective(num: Num): boolean {
  return num.op === 'and' || num.op === 'or' || partsOf(num).some(hasConnective)
}
