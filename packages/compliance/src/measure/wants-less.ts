import type { Indicator } from '@commune-plan/model'
import { fold } from '../wording/fold.js'
import { phrase } from '../wording/phrase.js'
import type { Measured } from './measured.js'
import { indicatorOf } from './indicator-of.js'

const burden = phrase(
  'quá hạn',
  'trễ hạn',
  'chậm(?: muộn)?',
  'thời gian (?:giải quyết|xử lý|chờ)',
  'số vụ',
  'sự cố',
  'khiếu nại',
  'lỗi',
  'hộ nghèo',
  'tồn đọng',
)

/** Whether less of what is measured is better: by its indicator, else by "at most" or by what is counted. */
export function wantsLess(measured: Measured, indicators: readonly Indicator[]): boolean {
  const indicator = indicatorOf(indicators, measured.indicator)
  if (indicator !== undefined) return indicator.direction === 'lower-is-better'
  const comparator = measured.clause?.comparator
  return comparator === '<' || comparator === '<=' || burden.test(fold(measured.subject))
}
