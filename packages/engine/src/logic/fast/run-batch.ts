import { put, roomFor } from '../batch-of.js'
import { rowOf } from '../columns.js'
import type { CheckedRule } from '../node.js'
import type { BatchResult, Column, RuleResult } from '../rule-engine.js'
import { wholeOf, type FastRule, type Program } from './fast-rule.js'
import * as kernels from './kernels.js'
import { chunkLoader } from './load-chunk.js'
import type { Num } from './num.js'
import { partsOf } from './settles-by-reading.js'
import { chunkRows, type Chunk } from './chunk.js'
import { settle } from './transfer.js'
import { vectorOf } from './vector.js'

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
  const suspicious = hasConnective(narrow.root) ? kernels.doubtful | kernels.failed : kernels.doubtful
  const isNumber = checked.root.type === 'number'
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
      if (program === null) marks.fill(kernels.doubtful)
      else {
        vectorFor(tier, program)(chunk, count, values)
        if (isNumber && !program.exact) makeWhole(values, count, program, marks)
        const power = isNumber ? 10 ** program.scale : 1
        if (settle(values, count, power, marks, batch.values, batch.status, from)) continue
      }
      for (let i = 0; i < count; i++) if (marks[i] !== 0) unsettled(from, i)
    }
    return batch

    /** A row that is marked: where that is more than a failure in a part that was not taken, it is evaluated exactly. */
    function unsettled(from: number, i: number): void {
      if ((marks[i]! & suspicious) !== 0 || Number.isNaN(batch.values[from + i]!))
        put(batch, from + i, exactly(rowOf(checked.inputs, columns, from + i)))
    }
  }
}

/** Brings results to units of their last digit; those that are too far off to tell are marked. */
function makeWhole(values: Float64Array, count: number, program: Program, marks: Uint8Array): void {
  for (let i = 0; i < count; i++) {
    const unscaled = wholeOf(values[i]!, program)
    if (unscaled === null && !Number.isNaN(values[i]!)) marks[i]! |= kernels.doubtful
    values[i] = unscaled ?? NaN
  }
}

function newChunk(checked: CheckedRule): Chunk {
  const columns = (count: number) => Array.from({ length: count }, () => new Float64Array(chunkRows))
  return { inputs: columns(checked.inputs.length), locals: columns(checked.locals), marks: new Uint8Array(chunkRows) }
}

function hasConnective(num: Num): boolean {
  return num.op === 'and' || num.op === 'or' || partsOf(num).some(hasConnective)
}
