import { chunkRows } from './chunk.js'

type Doubles = Float64Array

/** Rows of a chunk, in one list for each way they go. */
export interface RowLists {
  readonly rows: readonly Uint16Array[]
  readonly counts: Uint32Array
  /** All lists one after the other. */
  readonly all: Uint16Array
}

export function made(ways: number): RowLists {
  const all = new Uint16Array(ways * chunkRows)
  const rows = Array.from({ length: ways }, (_, way) => all.subarray(way * chunkRows, (way + 1) * chunkRows))
  return { rows, counts: new Uint32Array(ways), all }
}

/** The longest of the first lists. */
export function longest({ counts }: RowLists, ways: number): number {
  let found = 0
  for (let way = 1; way < ways; way++) if (counts[way]! > counts[found]!) found = way
  return found
}

/**
 * Lists rows whose value lies in a span from `low` to below `high`, outside it, and not known. Without a branch: where a row
 * belongs is often random, and a wrong guess costs more than all the rest.
 */
export function partBySpan(x: Doubles, n: number, low: number, high: number, { rows, counts }: RowLists): void {
  const [inner, outer, none] = rows as [Uint16Array, Uint16Array, Uint16Array]
  let [inside, outside, unknown] = [0, 0, 0]
  for (let i = 0; i < n; i++) {
    const value = x[i]!
    inner[inside] = outer[outside] = none[unknown] = i
    const beyond = Number(value >= high)
    inside += Number(value >= low) - beyond
    outside += Number(value < low) + beyond
    unknown += Number(value !== value)
  }
  counts[0] = inside
  counts[1] = outside
  counts[2] = unknown
}

/**
 * Lists rows by what a table says of their code, and after all others those without a code. Rows of one code tend to stand
 * together.
 */
export function partByCode(
  codes: Doubles,
  n: number,
  table: Uint8Array,
  other: number,
  { all, counts }: RowLists,
): void {
  counts.fill(0)
  let [current, start, count] = [0, 0, 0]
  for (let i = 0; i < n; i++) {
    const code = codes[i]!
    const way = code >= 0 && code < table.length ? table[code]! : other + Number(code !== code)
    if (way !== current) {
      counts[current] = count
      current = way
      start = way * chunkRows
      count = counts[way]!
    }
    all[start + count] = i
    count += 1
  }
  counts[current] = count
}

export function gather(from: Doubles, list: Uint16Array, n: number, d: Doubles): void {
  for (let i = 0; i < n; i++) d[i] = from[list[i]!]!
}

export function scatter(
  from: Doubles,
  fromMarks: Uint8Array,
  list: Uint16Array,
  n: number,
  d: Doubles,
  marks: Uint8Array,
): void {
  for (let i = 0; i < n; i++) {
    const row = list[i]!
    d[row] = from[i]!
    marks[row]! |= fromMarks[i]!
  }
}

/** Leaves rows without a value. */
export function forget(list: Uint16Array, n: number, d: Doubles): void {
  for (const row of list.subarray(0, n)) d[row] = NaN
}
