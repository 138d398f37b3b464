import type { OffsetMap, TextRange } from './offset-map.js'

const width = 4

/**
 * Where the stretches of a growing text came from: those copied unit by unit, and those written in place of a stretch
 * of the input. Input in no stretch was dropped.
 */
export class StretchMap implements OffsetMap {
  /** For each stretch: where it begins in the text, where in the input, where it ends in the input, whether it was copied. */
  private rows = new Int32Array(64 * width)
  private count = 0
  private length = 0
  private lastFound = 0

  /** @param inputLength in UTF-16 units */
  constructor(private readonly inputLength: number) {}

  copy(start: number, end: number): void {
    this.add(start, end, 1)
    this.length += end - start
  }

  /** @param units length of what stands in place of the input from `start` to `end` */
  replace(units: number, start: number, end: number): void {
    this.add(start, end, 0)
    this.length += units
  }

  /** Takes the last stretch, of one unit, back. */
  dropLast(): void {
    this.count--
    this.length--
  }

  toInput({ start, end }: TextRange): TextRange {
    const from = start < this.length ? this.startOf(Math.max(0, start)) : this.inputLength
    if (end <= start) return { start: from, end: from }
    return { start: from, end: this.endOf(Math.min(end, this.length) - 1) }
  }

  fromInput({ start, end }: TextRange): TextRange {
    const from = this.firstUnit(start, true)
    const to = this.firstUnit(end - 1, false)
    return { start: from, end: Math.max(from, to) }
  }

  private add(start: number, end: number, copied: 0 | 1): void {
    const at = this.count * width
    if (at === this.rows.length) {
      const larger = new Int32Array(at * 2)
      larger.set(this.rows)
      this.rows = larger
    }
    this.rows[at] = this.length
    this.rows[at + 1] = start
    this.rows[at + 2] = end
    this.rows[at + 3] = copied
    this.count++
  }

  private startOf(unit: number): number {
    const at = this.stretchOf(unit) * width
    return this.rows[at + 3] === 1 ? this.rows[at + 1]! + unit - this.rows[at]! : this.rows[at + 1]!
  }

  private endOf(unit: number): number {
    if (unit < 0) return 0
    const at = this.stretchOf(unit) * width
    return this.rows[at + 3] === 1 ? this.rows[at + 1]! + unit - this.rows[at]! + 1 : this.rows[at + 2]!
  }

  /** Number of the stretch that holds a unit of the text; the one found last is tried first. */
  private stretchOf(unit: number): number {
    const { rows, count } = this
    const hint = this.lastFound
    if (hint < count && rows[hint * width]! <= unit && (hint + 1 === count || rows[(hint + 1) * width]! > unit))
      return hint
    let low = 0
    let high = count - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (rows[middle * width]! <= unit) low = middle
      else high = middle - 1
    }
    this.lastFound = low
    return low
  }

  /** The first unit that ends (or begins) behind an offset of the input. */
  private firstUnit(offset: number, byEnd: boolean): number {
    const { rows, count } = this
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      const at = middle * width
      const last = byEnd || rows[at + 3] === 1 ? rows[at + 2]! - (byEnd ? 0 : 1) : rows[at + 1]!
      if (last > offset) high = middle
      else low = middle + 1
    }
    if (low === count) return this.length
    const at = low * width
    if (rows[at + 3] === 0) return rows[at]!
    return rows[at]! + Math.max(0, offset + (byEnd ? 0 : 1) - rows[at + 1]!)
  }
}
