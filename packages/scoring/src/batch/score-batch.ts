import { batchStatus, type RuleEngine } from '@commune-plan/engine'
import type { ScoringProfile } from '@commune-plan/model'
import { defaultEngine } from '../card/default-engine.js'
import { preparedFor } from '../card/prepared-for.js'
import type { PreparedProfile } from '../card/prepare-profile.js'
import { policyOf } from '../card/total.js'
import { batchItem, toUnits, type ItemColumn } from './batch-items.js'
import { cleanColumns, type Columns } from './clean-columns.js'

/** Points of many units, without words and traces. */
export interface BatchScores {
  /** Low ends of the points. */
  readonly low: Float64Array
  /** High ends of the points. */
  readonly high: Float64Array
  /** What each unit can reach. */
  readonly maximum: Float64Array
  /** 1 where the file is, or may be, refused: score the unit by itself to see why. */
  readonly refused: Uint8Array
}

/** How many units are scored at once. */
export interface BatchOptions {
  /** What rules are evaluated with. */
  readonly engine?: RuleEngine
  /** Answers to the profile's open questions, and its parameters, by id. */
  readonly options?: Readonly<Record<string, string>>
}

/**
 * Scores many units at once from columns of self-reported values, with the same points as `score` gives each by itself.
 * Sums are made in whole hundredths (or whatever the profile rounds to), so that no float rounds.
 *
 * @param columns one column an input: numbers, texts, truth; NaN or null is missing
 * @param rows how many units there are
 */
export function scoreBatch(
  profile: ScoringProfile,
  columns: Columns,
  rows: number,
  given: BatchOptions = {},
): BatchScores {
  const prepared = preparedFor(profile, given.engine ?? defaultEngine, given.options ?? {})
  const scale = 10 ** profile.rounding.digits
  const clean = cleanColumns(columns, prepared.inputs, rows)
  const sums = { low: new Float64Array(rows), high: new Float64Array(rows), maximum: new Float64Array(rows) }
  for (const { group, items } of prepared.groups) {
    const scored = items.map((item) => ({
      maximum: toUnits(item.item.maximum, scale),
      column: batchItem(item, { columns: clean, rows, scale, policy: policyOf(item, prepared) }),
    }))
    const deduction = group.items.every(({ kind }) => kind === 'deduction')
    addGroup(sums, scored, deduction ? null : toUnits(group.cap ?? group.maximum, scale), rows)
  }
  const floor = toUnits(profile.bounds?.floor ?? '0', scale)
  const ceiling = toUnits(profile.bounds?.ceiling ?? profile.maximum, scale)
  const full = toUnits(profile.maximum, scale)
  const refused = refusedRows(prepared, clean, rows)
  const held = (value: number): number => Math.max(floor, Math.min(ceiling, value)) / scale
  return {
    low: sums.low.map((value, row) => (refused[row] === 0 ? held(value) : floor / scale)),
    high: sums.high.map((value, row) => (refused[row] === 1 ? floor / scale : held(value))),
    maximum: sums.maximum.map((value) => Math.min(full, value) / scale),
    refused: refused.map((state) => (state === 0 ? 0 : 1)),
  }
}

interface Sums {
  readonly low: Float64Array
  readonly high: Float64Array
  readonly maximum: Float64Array
}

function addGroup(
  sums: Sums,
  items: readonly { readonly maximum: number; readonly column: ItemColumn }[],
  cap: number | null,
  rows: number,
): void {
  for (let row = 0; row < rows; row += 1) {
    let [low, high, reachable] = [0, 0, 0]
    for (const { maximum, column } of items) {
      low += column.low[row]!
      high += column.high[row]!
      if (column.notApplicable[row] === 0) reachable += maximum
    }
    const most = cap === null ? 0 : Math.min(cap, reachable)
    sums.low[row]! += cap === null ? low : Math.max(0, Math.min(most, low))
    sums.high[row]! += cap === null ? high : Math.max(0, Math.min(most, high))
    sums.maximum[row]! += most
  }
}

/** 1: refused; 2: figures are missing that would tell. */
function refusedRows(prepared: PreparedProfile, columns: Columns, rows: number): Uint8Array {
  const refused = new Uint8Array(rows)
  for (const { gate, rule } of prepared.gates) {
    if (gate.effect !== 'refuse') continue
    const { values, status } = rule.evaluateBatch(columns, rows)
    for (let row = 0; row < rows; row += 1) {
      if (status[row] !== batchStatus.value) refused[row] = refused[row] === 1 ? 1 : 2
      else if (values[row] === 1) refused[row] = 1
    }
  }
  return refused
}
