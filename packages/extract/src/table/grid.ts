import type { TableBlock, TableCell } from '@commune-plan/model'

/** A cell of the grid: the cell that covers it, and whether it begins here. */
interface GridCell {
  readonly cell: TableCell
  /** Empty where a merged cell began above or to the left. */
  readonly text: string
  /** Whether the covering cell began in a row above. */
  readonly fromAbove: boolean
  /** Whether the covering cell began in a column to the left. */
  readonly fromLeft: boolean
}

/** A row of the grid, one cell for each column. */
export interface GridRow {
  readonly cells: readonly (GridCell | null)[]
  readonly line: number
  /** How many columns the first filled cell covers. */
  readonly firstSpan: number
}

const mostColumns = 200

/** Spreads merged cells over the columns and rows they cover; at most 200 columns are looked at. */
export function gridOf(table: TableBlock): GridRow[] {
  const carried: { cell: TableCell; rows: number }[] = []
  return table.rows.map((row) => {
    const cells: (GridCell | null)[] = []
    let column = 0
    const carry = (): void => {
      for (let above = carried[column]; above !== undefined && above.rows > 0; above = carried[column]) {
        cells[column] = { cell: above.cell, text: '', fromAbove: true, fromLeft: false }
        above.rows--
        column++
      }
    }
    let firstSpan = 0
    for (const cell of row.cells) {
      carry()
      if (column >= mostColumns) break
      if (firstSpan === 0 && cell.text !== '') firstSpan = cell.columns
      for (let covered = 0; covered < cell.columns && column < mostColumns; covered++, column++) {
        cells[column] = { cell, text: covered === 0 ? cell.text : '', fromAbove: false, fromLeft: covered > 0 }
        carried[column] = { cell, rows: cell.rows - 1 }
      }
    }
    carry()
    return { cells, line: row.place.line ?? table.place.line ?? 0, firstSpan }
  })
}

/** How many columns a grid has: the most of any row. */
export function columnsOf(grid: readonly GridRow[]): number {
  return grid.reduce((most, row) => Math.max(most, row.cells.length), 0)
}

/** Text of a column in a row; empty where there is none. */
export function textAt(row: GridRow, column: number | undefined): string {
  return column === undefined ? '' : (row.cells[column]?.text ?? '')
}
