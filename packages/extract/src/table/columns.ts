import { isBody } from '../body/offices.js'
import type { ColumnRole } from './column-roles.js'
import { columnsOf, textAt, type GridRow } from './grid.js'
import type { TableHead } from './head-rows.js'

/** The columns of a table, by what they hold. */
export interface Columns {
  readonly index: number | null
  readonly name: number
  readonly unit: number | null
  /** Columns of values; each with the words of its head, which may name a horizon. */
  readonly values: readonly { readonly column: number; readonly head: string }[]
  readonly head: number | null
  readonly lead: number | null
  readonly coordinators: number | null
  readonly deliverable: number | null
  readonly schedule: readonly number[]
  /** Columns of times in which a mark says when: "Quý I | Quý II", each with an "x" where it applies. */
  readonly marks: readonly { readonly column: number; readonly head: string }[]
  /** What the head of the table says of its rows; `null` where it leaves that open. */
  readonly holds: 'targets' | 'tasks' | null
  /** Columns that were not understood. */
  readonly unread: readonly number[]
}

const nameRoles: readonly ColumnRole[] = ['target-name', 'task-name', 'name']
const figure =
  /^\s*(?:[≥≤<>=~]|>=|<=|trên|dưới|tối thiểu|tối đa|ít nhất|từ|đạt|trên)?\s*\d[\d.,]*\s*(?:%|[-–]\s*\d[\d.,]*\s*%?)?\s*$|^\s*x\s*$/iu

const mark = /^[xX×✓✔vV•●*]$/u

/** Decides the columns from the head and, where that leaves a choice, from the rows below it. */
export function columnsFrom(head: TableHead, rows: readonly GridRow[]): Columns | null {
  const roles = [...head.roles]
  const filled = (column: number): number => rows.filter((row) => textAt(row, column) !== '').length
  const figures = (column: number): number => rows.filter((row) => figure.test(textAt(row, column))).length
  const mostlyFigures = (column: number): boolean => filled(column) > 0 && figures(column) >= filled(column) * 0.5
  const named = roles.flatMap((role, column) => (role !== null && nameRoles.includes(role) ? [column] : []))
  const candidates = named.filter((column) => !mostlyFigures(column))
  const name =
    best(candidates, (column) => filled(column) * 4 + (roles[column] === 'name' ? 0 : 1)) ?? longest(roles, rows)
  if (name === null) return null
  const holds = holdsOf(roles, name)
  for (const column of named) if (column !== name) roles[column] = mostlyFigures(column) ? 'value' : 'note'
  // "Lộ trình: 2026 | 2028 | 2030" with figures below
  for (const [column, role] of roles.entries())
    if (role === 'schedule' && /20\d\d/u.test(head.names[column] ?? '') && mostlyFigures(column))
      roles[column] = 'value'
  const hasUnit = roles.includes('unit')
  if (roles[name] !== 'task-name')
    for (const [column, role] of roles.entries())
      if (role === null && column !== name && mostlyFigures(column)) roles[column] = 'value'
  for (const [column, role] of roles.entries())
    if (role === 'assigned') roles[column] = roles.includes('value') ? 'baseline' : 'value'
  for (const [column, role] of roles.entries())
    if (role === 'outcome') roles[column] = hasUnit || mostlyFigures(column) ? 'value' : 'deliverable'
  if (!hasUnit && roles[name] === 'task-name')
    for (const [column, role] of roles.entries())
      if (role === 'value' && !mostlyFigures(column)) roles[column] = 'schedule'
  const marked = (column: number): boolean =>
    filled(column) > 0 && rows.every((row) => textAt(row, column) === '' || mark.test(textAt(row, column)))
  const marks =
    roles[name] === 'target-name' || hasUnit
      ? []
      : roles.flatMap((role, column) =>
          role === 'value' && marked(column) ? [{ column, head: head.names[column] ?? '' }] : [],
        )
  for (const { column } of marks) roles[column] = 'note'
  const at = (role: ColumnRole): number | null => {
    const column = roles.indexOf(role)
    return column < 0 ? null : column
  }
  const all = (role: ColumnRole): number[] => roles.flatMap((own, column) => (own === role ? [column] : []))
  const values = all('value').map((column) => ({ column, head: head.names[column] ?? '' }))
  return {
    index: at('index'),
    name,
    unit: at('unit'),
    values,
    head: at('head'),
    lead: at('lead'),
    coordinators: at('coordinators'),
    deliverable: at('deliverable'),
    schedule: [...all('schedule'), ...all('start'), ...all('end')],
    marks,
    holds:
      holds ??
      (hasUnit || values.some(({ column }) => mostlyFigures(column)) ? 'targets' : impliedTasks(roles, marks.length)),
    unread: roles.flatMap((role, column) => (role === null && filled(column) > 0 && column !== name ? [column] : [])),
  }
}

function holdsOf(roles: readonly (ColumnRole | null)[], name: number): Columns['holds'] {
  if (roles[name] === 'target-name') return 'targets'
  return roles[name] === 'task-name' ? 'tasks' : null
}

/** A table of contents with deadlines, products or coordinating bodies is one of tasks. */
function impliedTasks(roles: readonly (ColumnRole | null)[], marks: number): Columns['holds'] {
  return marks > 0 || (['schedule', 'deliverable', 'coordinators'] as const).some((role) => roles.includes(role))
    ? 'tasks'
    : null
}

function best(columns: readonly number[], worth: (column: number) => number): number | null {
  let found: number | null = null
  for (const column of columns) if (found === null || worth(column) > worth(found)) found = column
  return found
}

/** The column without a known role that holds the longest words. */
function longest(roles: readonly (ColumnRole | null)[], rows: readonly GridRow[]): number | null {
  const open = roles.flatMap((role, column) => (role === null ? [column] : []))
  return best(open, (column) => rows.reduce((sum, row) => sum + textAt(row, column).length, 0))
}

const timeLike =
  /^(?:trong |trước |đến |hết |cuối |đầu |hoàn thành |từ )*(?:quý|tháng|năm|ngày|thường xuyên|hàng|hằng|định kỳ|giai đoạn|\d{1,2}\/\d{4}|20\d\d|\d{1,2}\/\d{1,2}\/\d{4}|nhiệm vụ thường xuyên)/iu
const unitLike =
  /^(?:%|tỷ lệ %|tỷ lệ|người|hộ|mô hình|lượt|cái|bộ|điểm|thôn|lớp|văn bản|sản phẩm|triệu đồng|đồng|đạt|có\/không|gbps|mbps|thứ bậc)$/iu

/**
 * Guesses the columns of a table without a head from what stands in them: numbers of rows, the longest words, names of
 * bodies, times, units and figures.
 *
 * @returns `null` where nothing can be told
 */
export function guessColumns(rows: readonly GridRow[]): Columns | null {
  const count = columnsOf(rows)
  if (count < 2 || rows.length < 2) return null
  const share = (column: number, fits: (text: string) => boolean): number => {
    const texts = rows.map((row) => textAt(row, column)).filter((text) => text !== '')
    return texts.length === 0 ? 0 : texts.filter(fits).length / texts.length
  }
  const columns = Array.from({ length: count }, (_, column) => column)
  const index = share(0, (text) => /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,6})[.)]?$/u.test(text)) > 0.6 ? 0 : null
  const open = columns.filter((column) => column !== index)
  const name = best(open, (column) => rows.reduce((sum, row) => sum + textAt(row, column).length, 0))
  if (name === null) return null
  const rest = open.filter((column) => column !== name)
  const bodies = rest.filter((column) => share(column, (text) => isBody(text)) > 0.5)
  const times = rest.filter((column) => share(column, (text) => timeLike.test(text)) > 0.5)
  const units = rest.filter((column) => share(column, (text) => unitLike.test(text)) > 0.5)
  const values = rest.filter((column) => !times.includes(column) && share(column, (text) => figure.test(text)) > 0.5)
  const known = new Set([...bodies, ...times, ...units, ...values])
  if (known.size === 0 && index === null) return null
  const [lead = null, coordinators = null] = bodies
  const products = rest.filter((column) => !known.has(column))
  const targets = units.length > 0 || values.length > 0
  return {
    index,
    name,
    unit: units[0] ?? null,
    values: values.map((column) => ({ column, head: '' })),
    head: null,
    lead,
    coordinators,
    deliverable: targets ? null : (products[0] ?? null),
    schedule: times,
    marks: [],
    holds: targets ? 'targets' : times.length > 0 ? 'tasks' : null,
    unread: targets ? products : products.slice(1),
  }
}
