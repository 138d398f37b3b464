import { compareDecimals, divideDecimals, multiplyDecimals, subtractDecimals } from '@commune-plan/engine'
import type { Day, Decimal } from '@commune-plan/model'
import { compareQuotients, endOf, requiredOn, whole, type Quotient, type TargetPath } from './target-path.js'

/** A level that was measured: a rate by its parts, or a value. */
export type Actual = { readonly numerator: Decimal; readonly denominator: Decimal } | { readonly value: Decimal }

/** How a figure stands against its path. `unknown`: not reported, or a rate of nothing. */
export type TrackState = 'reached' | 'on-track' | 'behind' | 'missed' | 'not-yet-asked' | 'unknown'

/** A figure against its path on a day. */
export interface OnTrack {
  /** How the figure stands. */
  readonly state: TrackState
  /** What the path asks for on the day, rounded to four digits for showing; compared exactly. */
  readonly required: Decimal | null
  /** The level, a rate in percent, rounded likewise. */
  readonly actual: Decimal | null
  /** The level less what is asked, rounded likewise; negative where lower is better and it lies below. */
  readonly gap: Decimal | null
  /** Share of the way from the baseline to the end, in percent; `null` without a baseline or where both are the same. */
  readonly way: Decimal | null
}

/** What is compared with what. */
export interface OnTrackInput {
  /** What was promised. */
  readonly path: TargetPath
  /** What was measured; `null` where nothing was reported. */
  readonly actual: Actual | null
  /** Day of judgement. */
  readonly asOf: Day
  /** Whether more or less is better. A level to keep has an end equal to its baseline. */
  readonly direction: 'higher-is-better' | 'lower-is-better'
  /** Where the way is measured from; the start of a linear path where left out. */
  readonly baseline?: Decimal
}

const digits = 4

/**
 * Compares a level with its stated path on a day, exactly: rates by their parts, the path as a quotient of days. Sound
 * where the baseline or the end is zero (nothing is divided by either) and at a ceiling (a level that has reached the
 * end is `reached`, whatever the path still asks).
 */
export function onTrack({ path, actual, asOf, direction, baseline }: OnTrackInput): OnTrack {
  const end = endOf(path)
  const required = requiredOn(path, asOf)
  const level = actual === null ? null : levelOf(actual)
  const shownRequired = required === null ? null : shown(required)
  if (level === null || end === null)
    return { state: 'unknown', required: shownRequired, actual: null, gap: null, way: null }
  const fits = (asked: Quotient): boolean =>
    compareQuotients(level, asked) * (direction === 'higher-is-better' ? 1 : -1) >= 0
  const start = baseline ?? (path.kind === 'linear' ? path.from.value : null)
  const state = fits(whole(end.value))
    ? 'reached'
    : asOf >= end.day
      ? 'missed'
      : required === null
        ? 'not-yet-asked'
        : fits(required)
          ? 'on-track'
          : 'behind'
  return {
    state,
    required: shownRequired,
    actual: shown(level),
    gap: required === null ? null : gapOf(level, required),
    way: start === null ? null : wayOf(level, start, end.value),
  }
}

/** A rate in percent; `null` for a rate of nothing. */
function levelOf(actual: Actual): Quotient | null {
  if ('value' in actual) return whole(actual.value)
  if (compareDecimals(actual.denominator, '0') <= 0) return null
  return { numerator: multiplyDecimals(actual.numerator, '100'), denominator: actual.denominator }
}

function shown({ numerator, denominator }: Quotient): Decimal {
  return divideDecimals(numerator, denominator, { digits })
}

function gapOf(a: Quotient, b: Quotient): Decimal {
  const difference = subtractDecimals(
    multiplyDecimals(a.numerator, b.denominator),
    multiplyDecimals(b.numerator, a.denominator),
  )
  return divideDecimals(difference, multiplyDecimals(a.denominator, b.denominator), { digits })
}

/** (level − start) ÷ (end − start) in percent. */
function wayOf(level: Quotient, start: Decimal, end: Decimal): Decimal | null {
  const length = subtractDecimals(end, start)
  if (compareDecimals(length, '0') === 0) return null
  const gained = subtractDecimals(level.numerator, multiplyDecimals(start, level.denominator))
  return divideDecimals(multiplyDecimals(gained, '100'), multiplyDecimals(length, level.denominator), { digits: 2 })
}
