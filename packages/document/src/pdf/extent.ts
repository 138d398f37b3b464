/** A stretch of text of one line, by its box. */
export interface Part {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Left and right end of what stands in a column. */
export interface Extent {
  readonly x: number
  readonly right: number
}

const aligned = 3

/**
 * The column over which a part stands. Between two columns it begins the right one, whose head stands further in, unless
 * it stands where the words of the left one begin.
 *
 * @returns `null` where it stands over two
 */
export function columnOf(part: Extent, columns: readonly Extent[]): number | null {
  const over = columns.flatMap((column, index) => (part.x < column.right && part.right > column.x ? [index] : []))
  if (over.length > 1) return null
  if (over.length === 1) return over[0]!
  const left = columns.findLastIndex(({ right }) => right <= part.x)
  if (left < 0) return 0
  const next = Math.min(left + 1, columns.length - 1)
  return Math.abs(part.x - columns[left]!.x) <= aligned ? left : next
}
