import { parsePage } from './parse-page.js'

interface Seen {
  readonly number: number
  rows: number
  cells: number
  widest: number
  holds: boolean
}

/**
 * Which tables of a page only lay it out: those that hold, in one of their cells, a table of several rows and columns.
 * Portals put the whole page into such tables.
 *
 * @returns the numbers of these tables, counted from 0 in the order in which they open
 */
export function layoutTables(page: string): ReadonlySet<number> {
  const found = new Set<number>()
  const open: Seen[] = []
  let count = 0
  const close = (): void => {
    const table = open.pop()
    if (table === undefined) return
    if (table.holds) found.add(table.number)
    const outer = open.at(-1)
    if (outer !== undefined && (table.holds || (table.rows > 1 && table.widest > 1))) outer.holds = true
  }
  parsePage(page, {
    open(tag) {
      if (tag === 'table') open.push({ number: count++, rows: 0, cells: 0, widest: 0, holds: false })
      const table = open.at(-1)
      if (table === undefined) return
      if (tag === 'tr') {
        table.rows += 1
        table.cells = 0
      } else if (tag === 'td' || tag === 'th') table.widest = Math.max(table.widest, ++table.cells)
    },
    close(tag) {
      if (tag === 'table') close()
    },
  })
  while (open.length > 0) close()
  return found
}
