import type { ScoringItem, ScoringProfile } from '@commune-plan/model'

/** A label that reads the same in both languages. */
export function label(text: string): { readonly vi: string; readonly en: string } {
  return { vi: text, en: text }
}

/** An item of 10 points whose rule reads the inputs `n` of `d`. */
export function smallItem(overrides: Partial<ScoringItem> = {}): ScoringItem {
  return {
    id: 'A.1',
    label: label('done'),
    maximum: '10',
    kind: 'points',
    inputs: {
      n: { type: 'integer', label: label('n'), from: 'manual', minimum: '0', better: 'higher', partOf: 'd' },
      d: { type: 'integer', label: label('d'), from: 'manual', minimum: '0' },
    },
    rule: { shape: 'ratio', of: { numerator: 'n', denominator: 'd' }, maximum: '10' },
    basis: [],
    ...overrides,
  }
}

/** A sound profile of one group with these items, of 10 points unless told otherwise. */
export function smallProfile(
  items: readonly ScoringItem[] = [smallItem()],
  overrides: Partial<ScoringProfile> = {},
): ScoringProfile {
  const maximum = String(items.reduce((sum, item) => sum + (item.kind === 'deduction' ? 0 : Number(item.maximum)), 0))
  return {
    schemaVersion: '1',
    id: 'small',
    title: label('small'),
    scores: 'progress',
    validFrom: '2026-01-01',
    validTo: null,
    province: null,
    maximum,
    rounding: { digits: 2, mode: 'half-away-from-zero' },
    groups: [{ id: 'A', label: label('A'), maximum, items }],
    grades: [
      { id: 'pass', label: label('pass'), from: '5', below: null },
      { id: 'fail', label: label('fail'), from: '0', below: '5' },
    ],
    gates: [],
    options: [],
    basis: [],
    remarks: [],
    ...overrides,
  }
}
