import type { Indicator, Threshold } from '@commune-plan/model'
import type { Level } from './compare-thresholds.js'

/**
 * The level that a threshold comes to, where it can be compared: the lower end of a range, all of a share that is to be
 * done. `null` for ranks, trends and products.
 */
export function levelOf(threshold: Threshold, indicator: Indicator | undefined): Level | null {
  if (threshold.kind === 'compare') return { comparator: threshold.comparator, value: threshold.value }
  if (threshold.kind === 'range') return { comparator: '>=', value: threshold.minimum }
  if (threshold.kind === 'done' && indicator?.unit === '%')
    return { comparator: '>=', value: indicator.maximum ?? '100' }
  return null
}
