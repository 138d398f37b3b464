import { compareDecimals } from '@commune-plan/engine'
import type { Clause, Comparator, Decimal } from '@commune-plan/model'

/** A level that can be compared: a comparator and a value. */
export interface Level {
  readonly comparator: Comparator
  readonly value: Decimal
}

/**
 * Whether a clause reaches a level: who asks of himself more than 90 % reaches 90 %, who asks at least 90 % does not
 * reach "more than 90 %". A value without a comparator word counts in the direction of the level.
 */
export function reaches(clause: Pick<Clause, 'comparator' | 'implied' | 'value'>, level: Level): boolean {
  const order = compareDecimals(clause.value, level.value)
  if (level.comparator === '=') return order === 0 && (clause.comparator === '=' || clause.implied)
  const up = level.comparator.startsWith('>')
  if (!sameDirection(clause, up)) return false
  const beyond = up ? order > 0 : order < 0
  const strict = level.comparator === '>' || level.comparator === '<'
  return beyond || (order === 0 && (!strict || clause.comparator === level.comparator))
}

/** Whether a clause that reaches a level asks for more than it. */
export function exceeds(clause: Pick<Clause, 'comparator' | 'value'>, level: Level): boolean {
  const order = compareDecimals(clause.value, level.value)
  if (level.comparator === '=') return false
  if (order !== 0) return true
  return (
    (level.comparator === '>=' && clause.comparator === '>') || (level.comparator === '<=' && clause.comparator === '<')
  )
}

/** Positive where `a` asks more than `b`, negative where it asks less. */
export function compareLevels(a: Level, b: Level): number {
  const order = compareDecimals(a.value, b.value)
  const down = a.comparator.startsWith('<')
  if (order !== 0) return down ? -order : order
  return strictness(a) - strictness(b)
}

function strictness(level: Level): number {
  return level.comparator === '>' || level.comparator === '<' ? 1 : 0
}

function sameDirection(clause: Pick<Clause, 'comparator' | 'implied'>, up: boolean): boolean {
  return clause.implied || clause.comparator === '=' || clause.comparator.startsWith(up ? '>' : '<')
}
