import { addDecimals, compareDecimals } from '@commune-plan/engine'
import type { Decimal, ScoringGroup, ScoringProfile } from '@commune-plan/model'
import { pointerStep, type Report } from './profile-problem.js'

/** Checks that what the items, the groups and the profile say about their maxima agrees. */
export function checkSums(profile: ScoringProfile, report: Report): void {
  profile.groups.forEach((group, index) => checkGroup(group, `/groups${pointerStep(index)}`, report))
  const points = addDecimals(...profile.groups.map((group) => capOf(group, 'points')))
  const all = addDecimals(points, ...profile.groups.map((group) => capOf(group, 'bonus')))
  if (compareDecimals(profile.maximum, points) !== 0 && compareDecimals(profile.maximum, all) !== 0) {
    const expected = points === all ? `"${points}"` : `"${points}" (without bonus) or "${all}" (with it)`
    report('/maximum', `got "${profile.maximum}", expected the sum of the groups, ${expected}`)
  }
  const bounds = profile.bounds
  if (bounds !== undefined && compareDecimals(bounds.floor, bounds.ceiling) > 0) {
    report('/bounds', `got a floor ${bounds.floor} above the ceiling ${bounds.ceiling}`)
  }
}

function checkGroup(group: ScoringGroup, at: string, report: Report): void {
  group.items.forEach((item, index) => {
    if (compareDecimals(item.maximum, '0') < 0) {
      report(`${at}/items${pointerStep(index)}/maximum`, `got "${item.maximum}", expected 0 or more, such as "10"`)
    }
  })
  const kinds = new Set(group.items.map(({ kind }) => kind))
  if (kinds.size > 1) report(`${at}/items`, `mixes ${[...kinds].join(' and ')}; expected one kind of item in a group`)
  const sum = addDecimals(...group.items.map(({ maximum }) => maximum))
  if (group.cap === undefined && compareDecimals(sum, group.maximum) !== 0 && !kinds.has('deduction')) {
    report(`${at}/maximum`, `got "${group.maximum}", but the items add up to ${sum}; expected "${sum}", or a "cap"`)
  }
  if (group.cap !== undefined && compareDecimals(group.cap, group.maximum) !== 0) {
    report(`${at}/cap`, `got "${group.cap}", expected the maximum of the group, "${group.maximum}"`)
  }
  if (group.cap !== undefined && compareDecimals(sum, group.cap) < 0) {
    report(`${at}/cap`, `got "${group.cap}", which the items (${sum} together) can never reach`)
  }
}

function capOf(group: ScoringGroup, kind: 'points' | 'bonus'): Decimal {
  return group.items.some((item) => item.kind === kind) ? (group.cap ?? group.maximum) : '0'
}
