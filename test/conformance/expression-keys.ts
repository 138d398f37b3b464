/** A record of the list of expressions, as far as it is compared here. */
export interface Expression {
  readonly id: string
  readonly kind: 'period' | 'quantity' | 'citation'
  readonly source: 'plan' | 'web' | 'constructed'
  readonly text: string
  readonly plan?: string
  readonly line?: number
  readonly col?: number
  readonly expected: Readonly<Record<string, unknown>>
}

const fold = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? `${value}`.normalize('NFC').toLowerCase().replace(/[–—]/gu, '-').replace(/\s+/gu, ' ').trim()
    : ''

const units: Readonly<Record<string, string>> = {
  '%': 'percent',
  gbps: 'gbit/s',
  'gb/s': 'gbit/s',
  mbps: 'mbit/s',
  đồng: 'vnd',
}
const nothing = new Set<unknown>(['reject', 'none', 'error'])

/** What of a reading is compared, as in `tools/compare-expressions.mjs`: one key a reading, none for a trap. */
export function expressionKeys(kind: 'quantity' | 'citation', expected: Readonly<Record<string, unknown>>): string[] {
  if (nothing.has(expected.class)) return []
  if (Array.isArray(expected.items) && (expected.class === 'composite' || expected.form === 'list')) {
    return expected.items.flatMap((item: Readonly<Record<string, unknown>>) => expressionKeys(kind, item))
  }
  if (kind === 'citation') {
    const { symbol, type, date, issuer } = expected
    return [[fold(symbol).replace(/\s/gu, ''), fold(type), fold(date), fold(issuer)].join('|')]
  }
  const unit = fold(expected.unit)
  const { class: kindOfValue, op, value, value2, direction, grade } = expected
  return [[kindOfValue, op, value, value2, units[unit] ?? unit, direction, grade].map(fold).join('|')]
}

/** Names of the plans that the records are taken from. */
export function plansOf(records: readonly Expression[]): string[] {
  return [...new Set(records.flatMap(({ plan }) => (plan === undefined ? [] : [plan])))]
}

/** Where a record begins in its plan. */
export function startOf(text: string, { line, col }: Expression): number {
  const before = text.split('\n').slice(0, line! - 1)
  return before.reduce((sum, part) => sum + part.length + 1, 0) + col!
}
