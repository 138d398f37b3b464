import type { Ruling } from './rulings.js'

/** A cell of a drawn table: its box, and how many grid columns and rows it covers. */
export interface GridCell {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly columns: number
  readonly rows: number
}

/** A drawn table of a page. */
export interface Grid {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** Cells by row; one that goes on below stands in its first row only. */
  readonly rows: readonly (readonly GridCell[])[]
}

const near = 3

/** The tables that the lines of a page draw: at least two columns and two rows of cells, or one row of three. */
export function gridsOf(rulings: readonly Ruling[]): readonly Grid[] {
  const verticals = rulings.filter(({ direction }) => direction === 'vertical')
  const horizontals = rulings.filter(({ direction }) => direction === 'horizontal')
  return bandsOf(verticals).flatMap(([top, bottom]) => {
    const inside = verticals.filter(({ from, to }) => from >= top - near && to <= bottom + near)
    const lines = horizontals.filter(({ at }) => at >= top - near && at <= bottom + near)
    const xs = clusters(inside.map(({ at }) => at))
    const ys = clusters([top, bottom, ...lines.map(({ at }) => at)])
    const columns = xs.length - 1
    const rows = ys.length - 1
    if (columns < 2 || rows < 1 || columns * rows < 3) return []
    return [gridOf(xs, ys, inside, lines)]
  })
}

/** Stretches of the page, from top to bottom, over which vertical lines run on. */
function bandsOf(verticals: readonly Ruling[]): readonly (readonly [number, number])[] {
  const bands: [number, number][] = []
  for (const { from, to } of [...verticals].sort((a, b) => a.from - b.from)) {
    const last = bands.at(-1)
    if (last !== undefined && from <= last[1] + near) last[1] = Math.max(last[1], to)
    else bands.push([from, to])
  }
  return bands
}

/** Positions that are the same line drawn several times, once each, ascending. */
function clusters(values: readonly number[]): readonly number[] {
  const found: number[] = []
  for (const value of [...values].sort((a, b) => a - b))
    if (found.length === 0 || value - found.at(-1)! > near) found.push(value)
  return found
}

function gridOf(
  xs: readonly number[],
  ys: readonly number[],
  verticals: readonly Ruling[],
  horizontals: readonly Ruling[],
): Grid {
  const wall = (column: number, row: number) => covers(verticals, xs[column]!, (ys[row]! + ys[row + 1]!) / 2)
  const floor = (row: number, column: number) => covers(horizontals, ys[row]!, (xs[column]! + xs[column + 1]!) / 2)
  const taken = new Set<string>()
  const rows = ys.slice(0, -1).map((top, row) => {
    const cells: GridCell[] = []
    for (let column = 0; column < xs.length - 1; column++) {
      if (taken.has(`${row} ${column}`)) continue
      let right = column + 1
      while (right < xs.length - 1 && !wall(right, row)) right += 1
      let below = row + 1
      while (below < ys.length - 1 && !floor(below, column)) below += 1
      for (let y = row; y < below; y++) for (let x = column; x < right; x++) taken.add(`${y} ${x}`)
      cells.push({
        left: xs[column]!,
        right: xs[right]!,
        top,
        bottom: ys[below]!,
        columns: right - column,
        rows: below - row,
      })
      column = right - 1
    }
    return cells
  })
  return { top: ys[0]!, bottom: ys.at(-1)!, left: xs[0]!, right: xs.at(-1)!, rows }
}

function covers(lines: readonly Ruling[], at: number, point: number): boolean {
  return lines.some((line) => Math.abs(line.at - at) <= near && line.from <= point && point <= line.to)
}
