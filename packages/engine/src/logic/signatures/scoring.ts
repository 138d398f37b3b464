import { compare, decimalOfRational, divide, sign, subtract, whole } from '../../exact/rational.js'
import { allEnd, boolean, number, type ArgumentCheck, type Signature } from './signature.js'

/** Directions of an indicator, as the catalogs name them. */
export const directions = ['higher-is-better', 'lower-is-better', 'exact'] as const

/** A rate: numerator and denominator of one unit. */
function rate(check: ArgumentCheck): void {
  check.expect('number', 0, 2)
  check.unit([0, 1])
}

/** Complains where two ends that are known fall together, or, if they must rise, do not. */
function apart(check: ArgumentCheck, low: number, high: number, rising: boolean): void {
  if (check.args[low]?.kind !== 'constant' || check.args[high]?.kind !== 'constant') return
  const a = check.constantNumber(low)
  const b = check.constantNumber(high)
  if (a === null || b === null) return
  const order = compare(a, b)
  if (order === 0) check.complain('constant', 'the two ends are the same', high)
  else if (rising && order > 0)
    check.complain('constant', 'the best value is above the worst; use linear where more is better', low)
}

export const scoring: Readonly<Record<string, Signature>> = {
  ratio: {
    least: 2,
    most: 2,
    form: '[numerator, denominator]',
    description: 'The exact rate numerator ÷ denominator; of nothing (denominator 0) it is unknown.',
    type(check) {
      rate(check)
      return number('', false)
    },
  },
  percent: {
    least: 2,
    most: 2,
    form: '[numerator, denominator]',
    description: 'The exact rate in percent; of nothing (denominator 0) it is unknown.',
    type(check) {
      rate(check)
      return number('%', false)
    },
  },
  reaches: {
    least: 3,
    most: 3,
    form: '[numerator, denominator, percent]',
    description: 'Whether a rate is at least so many percent, compared without dividing; of nothing it is unknown.',
    type(check) {
      rate(check)
      check.expect('number', 2)
      const unit = check.args[2]?.unit
      if (unit !== undefined && unit !== '%')
        check.complain('unit', `got ${unit === '' ? 'a pure number' : unit}, expected %`, 2)
      return boolean
    },
  },
  attainment: {
    least: 3,
    most: 3,
    form: '[actual, target, direction]',
    description:
      'How far a target is attained, from 0 to 1. higher-is-better: actual ÷ target; lower-is-better: target ÷ actual; exact: 1 less the relative distance. A target of 0: attained in full, or when exact only at 0.',
    type(check) {
      rate(check)
      check.expect('text', 2)
      if (check.args[2]?.kind === 'constant') {
        const direction = check.constantText(2)
        if (direction !== null && !(directions as readonly string[]).includes(direction)) {
          check.complain('constant', `got ${JSON.stringify(direction)}, expected one of ${directions.join(', ')}`, 2)
        }
      }
      return number('', false)
    },
  },
  linear: {
    least: 5,
    most: 5,
    form: '[x, x0, y0, x1, y1]',
    description:
      'On the straight line from (x0, y0) to (x1, y1), held at y0 before and y1 after; x1 may be the smaller. Equal ends are an error.',
    type(check) {
      check.expect('number')
      check.unit([0, 1, 3])
      apart(check, 1, 3, false)
      const unit = check.unit([2, 4])
      const [, x0, , x1] = check.args
      const known =
        x0?.kind === 'constant' && x1?.kind === 'constant' ? [check.constantNumber(1), check.constantNumber(3)] : []
      const width = known[0] && known[1] ? subtract(known[1], known[0]) : null
      const ends = width !== null && sign(width) !== 0 && decimalOfRational(divide(whole(1), width)) !== null
      return number(unit, ends && allEnd(check.args))
    },
  },
  cappedRatio: {
    least: 3,
    most: 3,
    form: '[numerator, denominator, maximum]',
    description: 'maximum × numerator ÷ denominator, not below 0 and not above the maximum; of nothing it is unknown.',
    type(check) {
      rate(check)
      check.expect('number', 2)
      return number(check.args[2]?.unit, false)
    },
  },
  allOrNothing: {
    least: 2,
    most: 2,
    form: '[condition, maximum]',
    description: 'The maximum if the condition is true, else 0.',
    type(check) {
      check.expect('boolean', 0, 1)
      check.expect('number', 1)
      return number(check.args[1]?.unit, check.args[1]?.ends !== false)
    },
  },
  lowerIsBetter: {
    least: 4,
    most: 4,
    form: '[actual, best, worst, maximum]',
    description:
      'The maximum at best or below, 0 at worst or above, on a straight line between. best not below worst is an error.',
    type(check) {
      check.expect('number')
      check.unit([0, 1, 2])
      apart(check, 1, 2, true)
      return number(check.args[3]?.unit, false)
    },
  },
  penaltyPerDay: {
    least: 3,
    most: 4,
    form: '[maximum, days late, penalty per day, refused after]',
    description:
      'The maximum less a penalty for each day late, not below 0; 0 when later than the days after which it is refused.',
    type(check) {
      check.expect('number')
      check.unit([0, 2])
      if (check.args.length > 3) check.unit([1, 3])
      return number(check.args[0]?.unit, allEnd(check.args))
    },
  },
  rankPoints: {
    least: 3,
    most: 3,
    form: '[position, of how many, maximum]',
    description: 'The maximum for the first, 0 for the last, evenly between. A position outside 1..of is an error.',
    type(check) {
      check.expect('number')
      return number(check.args[2]?.unit, false)
    },
  },
  daysBetween: {
    least: 2,
    most: 2,
    form: '[from, to]',
    description: 'Calendar days from one day to another; negative when the second is earlier.',
    type(check) {
      check.expect('day')
      return number('ngày', true)
    },
  },
  addDays: {
    least: 2,
    most: 2,
    form: '[day, number]',
    description: 'The day so many whole days later, or earlier when negative.',
    type(check) {
      check.expect('day', 0, 1)
      check.expect('number', 1)
      const unit = check.args[1]?.unit
      if (unit !== undefined && unit !== 'ngày')
        check.complain('unit', `got ${unit === '' ? 'a pure number' : unit}, expected ngày`, 1)
      return { type: 'day' }
    },
  },
}
