import { foldText } from '@commune-plan/vietnamese'
import { columnRole, type ColumnRole } from './column-roles.js'
import { columnsOf, textAt, type GridRow } from './grid.js'

/** The head of a table: which rows it takes, what the columns hold. */
export interface TableHead {
  /** Index of the first row behind the head. */
  readonly next: number
  /** Words of the head of each column. */
  readonly names: readonly string[]
  readonly roles: readonly (ColumnRole | null)[]
}

const year = /20\d\d/u

/**
 * Finds the head among the first rows: at least two columns with a known name, or one beside an index. A second row
 * belongs to it where it goes on below merged cells ("2026 | 2027 | 2030"), and so does a row of column numbers.
 *
 * @returns `null` for a table without a head
 */
export function tableHead(grid: readonly GridRow[]): TableHead | null {
  const columns = columnsOf(grid)
  for (let at = 0; at < Math.min(grid.length, 4); at++) {
    const row = grid[at]!
    const roles = row.cells.map((cell) => columnRole(cell?.text ?? ''))
    const known = roles.filter((role) => role !== null && role !== 'value').length
    if (known < 2 && !(known === 1 && roles[0] === 'index' && columns === 2)) continue
    return withSubHeads(grid, at, columns)
  }
  return null
}

function withSubHeads(grid: readonly GridRow[], at: number, columns: number): TableHead {
  let names = Array.from({ length: columns }, (_, column) => headText(grid[at]!, column))
  let next = at + 1
  while (next < grid.length && next <= at + 3) {
    const row = grid[next]!
    if (isColumnNumbers(row)) {
      next++
      continue
    }
    if (!isSubHead(row, names)) break
    names = names.map((name, column) => [name, textAt(row, column)].filter((part) => part !== '').join(' '))
    next++
  }
  return { next, names, roles: rolesOf(names) }
}

/** A head cell names every column it covers. */
function headText(row: GridRow, column: number): string {
  const cell = row.cells[column]
  if (cell === null || cell === undefined) return ''
  return cell.fromLeft ? cell.cell.text : cell.text
}

/** "(1) | (2) | (3)" or "1 | 2 | 3 | 4" below the head. */
function isColumnNumbers(row: GridRow): boolean {
  const filled = row.cells.map((cell) => cell?.text ?? '').filter((text) => text !== '')
  return (
    filled.length > 2 &&
    filled.every((text, index) => text.replace(/[()]/gu, '') === String(index + 1) || /^\([a-zđ\d]\)$/iu.test(text))
  )
}

function isSubHead(row: GridRow, names: readonly string[]): boolean {
  const first = row.cells[0]
  if (first !== null && first !== undefined && first.text !== '' && !first.fromAbove) return false
  const filled = row.cells.map((cell, column) => [cell?.text ?? '', column] as const).filter(([text]) => text !== '')
  if (filled.length === 0) return false
  return filled.every(([text, column]) => {
    const role = columnRole(text)
    const short = text.length < 60
    return (
      short &&
      (role !== null || year.test(text)) &&
      (names[column] === '' ||
        row.cells.some((cell) => cell?.fromAbove === true) ||
        year.test(text) ||
        names.some((name) => name === ''))
    )
  })
}

function rolesOf(names: readonly string[]): (ColumnRole | null)[] {
  return names.map((name) => columnRole(name) ?? columnRole(lastPart(name)))
}

function lastPart(name: string): string {
  const found = /(?:năm\s+)?20\d\d(?:\s*[-–]\s*20\d\d)?$/u.exec(name)
  return found?.[0] ?? ''
}

/** Whether a row repeats the head, as at the top of a page. */
export function repeatsHead(row: GridRow, head: TableHead): boolean {
  if (row.cells.some((cell) => cell !== null && cell.text.length > 90)) return false
  let same = 0
  for (const [column, name] of head.names.entries()) {
    const text = textAt(row, column)
    if (text === '') continue
    if (!squeeze(name).endsWith(squeeze(text)) && !hasRole(text, head.roles[column] ?? null)) return false
    same++
  }
  return same >= 2
}

function hasRole(text: string, role: ColumnRole | null): boolean {
  return role !== null && columnRole(text) === role
}

function squeeze(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '')
}
