import { compareDecimals } from '@commune-plan/engine'
import type { Decimal, GradeBand } from '@commune-plan/model'
import { pointerStep, type Report } from './profile-problem.js'

/**
 * Proves that the bands `from ≤ points < below` cover everything from `floor` to the top once: no gap, no overlap, no
 * inverted band. An empty list is a profile that gives no grades.
 */
export function checkGrades(grades: readonly GradeBand[], floor: Decimal, report: Report): void {
  if (grades.length === 0) return
  const sorted = grades.map((band, index) => ({ band, at: `/grades${pointerStep(index)}` }))
  sorted.sort((a, b) => compareDecimals(a.band.from, b.band.from))
  for (const { band, at } of sorted) {
    if (band.below !== null && compareDecimals(band.from, band.below) >= 0) {
      report(at, `got a band from ${band.from} to below ${band.below}, expected "from" to be lower than "below"`)
    }
  }
  const lowest = sorted[0]!
  if (compareDecimals(lowest.band.from, floor) > 0) {
    report(
      `${lowest.at}/from`,
      `points from ${floor} to below ${lowest.band.from} have no grade; expected "from": "${floor}"`,
    )
  }
  sorted.slice(1).forEach(({ band, at }, index) => {
    const before = sorted[index]!
    if (before.band.below === null) {
      return report(`${before.at}/below`, `only the top band may be open; expected "below": "${band.from}"`)
    }
    const order = compareDecimals(before.band.below, band.from)
    if (order < 0) report(`${at}/from`, `gap: points from ${before.band.below} to below ${band.from} have no grade`)
    if (order > 0)
      report(`${at}/from`, `overlap: points from ${band.from} to below ${before.band.below} have two grades`)
  })
  const top = sorted.at(-1)!
  if (top.band.below !== null) report(`${top.at}/below`, `got "${top.band.below}", expected null for the top band`)
}
