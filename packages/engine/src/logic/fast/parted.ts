import { chunkRows, type Chunk, type Run } from './chunk.js'
import type { Num } from './num.js'
import * as rowLists from './row-lists.js'
import { partsOf } from './settles-by-reading.js'
import { spanOf } from './span.js'

type Choice = Extract<Num, { op: 'if' }>

/** Which rows of a chunk go which way: one list of rows a way, and one for those of which that is not known. */
interface Parting {
  readonly ways: readonly Num[]
  readonly part: (chunk: Chunk, rows: number, lists: rowLists.RowLists) => void
}

/**
 * A choice: the way that most rows go is computed for all of them, every other one for the rows that go it, gathered into a
 * chunk of their own.
 */
export function partedRun(num: Choice, runOf: (num: Num) => Run): Run {
  const { ways, part } = num.condition.op === 'code' ? byCode(num, num.condition.index) : bySpan(num, runOf)
  const runs = ways.map((way) => ({ run: runOf(way), reads: readsOf(way) }))
  const lists = rowLists.made(ways.length + 1)
  const gathered = newChunk(runs.map(({ reads }) => reads))
  const results = new Float64Array(chunkRows)
  return (chunk, rows, into) => {
    part(chunk, rows, lists)
    const main = rowLists.longest(lists, ways.length)
    runs[main]!.run(chunk, rows, into)
    if (lists.counts[main] === rows) return
    runs.forEach(({ run, reads }, way) => {
      const count = lists.counts[way]!
      if (way === main || count === 0) return
      const list = lists.rows[way]!
      for (const index of reads.inputs) rowLists.gather(chunk.inputs[index]!, list, count, gathered.inputs[index]!)
      for (const slot of reads.locals) rowLists.gather(chunk.locals[slot]!, list, count, gathered.locals[slot]!)
      gathered.marks.fill(0)
      run(gathered, count, results)
      rowLists.scatter(results, gathered.marks, list, count, into, chunk.marks)
    })
    rowLists.forget(lists.rows[ways.length]!, lists.counts[ways.length]!, into)
  }
}

/** A chain of choices by the code of one input, in one step. */
function byCode(chain: Choice, index: number): Parting {
  const ways: Num[] = []
  const wayOf = new Map<number, number>()
  let rest: Num = chain
  while (rest.op === 'if' && rest.condition.op === 'code' && rest.condition.index === index) {
    if (!wayOf.has(rest.condition.code)) wayOf.set(rest.condition.code, ways.length)
    ways.push(rest.a)
    rest = rest.b
  }
  ways.push(rest)
  const table = new Uint8Array(Math.max(...wayOf.keys()) + 1).fill(ways.length - 1)
  for (const [code, way] of wayOf) table[code] = way
  return {
    ways,
    part: ({ inputs }, rows, lists) => {
      rowLists.partByCode(inputs[index]!, rows, table, ways.length - 1, lists)
    },
  }
}

function bySpan({ condition, a, b }: Choice, runOf: (num: Num) => Run): Parting {
  const { x, low, high, swapped } = spanOf(condition)
  const values = new Float64Array(chunkRows)
  const run = x.op === 'input' || x.op === 'local' ? null : runOf(x)
  return {
    ways: swapped ? [b, a] : [a, b],
    part: (chunk, rows, lists) => {
      run?.(chunk, rows, values)
      const given = x.op === 'input' ? chunk.inputs[x.index]! : x.op === 'local' ? chunk.locals[x.slot]! : values
      rowLists.partBySpan(given, rows, low, high, lists)
    },
  }
}

interface Reads {
  readonly inputs: ReadonlySet<number>
  readonly locals: ReadonlySet<number>
}

/** Inputs and locals that a part needs from outside, or that are bound in it. */
function readsOf(num: Num): Reads {
  const [inputs, locals] = [new Set<number>(), new Set<number>()]
  const look = (part: Num): void => {
    if (part.op === 'input' || part.op === 'code') inputs.add(part.index)
    if (part.op === 'attain' && 'index' in part.direction) inputs.add(part.direction.index)
    if (part.op === 'local' || part.op === 'let') locals.add(part.slot)
    partsOf(part).forEach(look)
  }
  look(num)
  return { inputs, locals }
}

/** A chunk with the columns that some parts read. */
function newChunk(reads: readonly Reads[]): Chunk {
  const columns = (indices: readonly number[]): Float64Array[] => {
    const made: Float64Array[] = []
    for (const index of indices) made[index] ??= new Float64Array(chunkRows)
    return made
  }
  return {
    inputs: columns(reads.flatMap(({ inputs }) => [...inputs])),
    locals: columns(reads.flatMap(({ locals }) => [...locals])),
    marks: new Uint8Array(chunkRows),
  }
}
