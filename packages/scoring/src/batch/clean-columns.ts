import { compareDecimals, decimalOfNumber, isDecimal, type Column } from '@commune-plan/engine'
import type { InputDeclaration } from '@commune-plan/model'

/** Columns of values by input name, as many entries as there are units. */
export type Columns = Readonly<Record<string, Column>>

/**
 * Columns in which every value that does not fit its declaration is missing, as a single score would have it: out of
 * bounds, of another type, or a part above its whole. A column without such a value is passed on as it is.
 */
export function cleanColumns(
  columns: Columns,
  inputs: Readonly<Record<string, InputDeclaration>>,
  rows: number,
): Columns {
  const clean: Record<string, Column> = {}
  for (const [name, declaration] of Object.entries(inputs)) {
    if (!Object.hasOwn(columns, name)) continue
    clean[name] = isNumeric(declaration)
      ? numbers(columns[name]!, declaration, rows)
      : others(columns[name]!, declaration, rows)
  }
  for (const [name, { partOf }] of Object.entries(inputs)) {
    const [part, whole] = [clean[name], partOf === undefined ? undefined : clean[partOf]]
    if (part === undefined || whole === undefined || 'codes' in part || 'codes' in whole) continue
    clean[name] = partsWithin(part, whole, rows)
  }
  return clean
}

/** The value of a column in a row; `null` where it is missing. */
export function valueIn(column: Column | undefined, row: number): unknown {
  if (column === undefined) return null
  if ('codes' in column) return column.values[column.codes[row] ?? -1] ?? null
  const value = column[row]
  return value === undefined || (typeof value === 'number' && Number.isNaN(value)) ? null : value
}

function isNumeric({ type }: InputDeclaration): boolean {
  return type === 'number' || type === 'integer'
}

function numbers(column: Column, { type, minimum, maximum }: InputDeclaration, rows: number): Column {
  const least = minimum === undefined ? -Infinity : Number(minimum)
  const most = maximum === undefined ? Infinity : Number(maximum)
  if (column instanceof Float64Array) {
    // Bounds of profiles are short decimals, and so is what is reported: their nearest doubles compare as they do.
    const bad = (value: number): boolean =>
      value < least || value > most || (type === 'integer' && !Number.isInteger(value))
    if (!column.some(bad)) return column
    return column.map((value) => (bad(value) ? Number.NaN : value))
  }
  return Array.from({ length: rows }, (_, row) => {
    const given = valueIn(column, row)
    const value = typeof given === 'number' && Number.isFinite(given) ? decimalOfNumber(given) : given
    if (!isDecimal(value) || (type === 'integer' && value.includes('.'))) return null
    if (minimum !== undefined && compareDecimals(value, minimum) < 0) return null
    return maximum !== undefined && compareDecimals(value, maximum) > 0 ? null : value
  })
}

function others(column: Column, { type, values }: InputDeclaration, rows: number): Column {
  if ('codes' in column) {
    const allowed = column.values.map((value) => values?.some(({ id }) => id === value) ?? true)
    if (allowed.every(Boolean)) return column
    return { values: column.values, codes: Array.from(column.codes, (code) => (allowed[code] === true ? code : -1)) }
  }
  return Array.from({ length: rows }, (_, row) => {
    const value = valueIn(column, row)
    if (type === 'boolean') return typeof value === 'boolean' ? value : null
    if (type === 'list') return Array.isArray(value) ? value : null
    return typeof value === 'string' && (values?.some(({ id }) => id === value) ?? true) ? value : null
  })
}

function partsWithin(
  part: Exclude<Column, { readonly codes: unknown }>,
  whole: Exclude<Column, { readonly codes: unknown }>,
  rows: number,
): Column {
  const above = (row: number): boolean => {
    const [a, b] = [valueIn(part, row), valueIn(whole, row)]
    if (typeof a === 'number' && typeof b === 'number') return a > b
    return isDecimal(a) && isDecimal(b) && compareDecimals(a, b) > 0
  }
  let clean = true
  for (let row = 0; row < rows && clean; row += 1) clean = !above(row)
  if (clean) return part
  return Array.from({ length: rows }, (_, row) => (above(row) ? null : valueIn(part, row)))
}
