import { compare, decimalOfRational, divide, doubleOf, isWhole, sign, whole } from '../../exact/rational.js'
import type { Node } from '../node.js'
import { allEnd, number, type Signature } from './signature.js'

const manyNumbers = (form: string, description: string): Signature => ({
  least: 1,
  most: 64,
  form,
  description,
  type(check) {
    check.expect('number')
    return number(check.unit(), allEnd(check.args))
  },
})

const toDigits = (least: number, description: string): Signature => ({
  least,
  most: 2,
  form: '[number, digits]',
  description,
  type(check) {
    check.expect('number', 0, 1)
    if (check.args.length > 1) {
      const digits = check.constantNumber(1)
      if (digits !== null && !(isWhole(digits) && doubleOf(digits) >= 0 && doubleOf(digits) <= 20)) {
        check.complain('constant', 'digits are a whole number from 0 to 20', 1)
      }
    }
    return number(check.args[0]?.unit, true)
  },
})

/** The unit of a product: a pure number (`''`) leaves the other's, two units are joined. */
export function productUnit(args: readonly Node[]): string | undefined {
  if (args.every((arg) => arg.unit === undefined)) return undefined
  const units = args.map((arg) => arg.unit ?? '').filter((unit) => unit !== '')
  return units.length === 0 && args.some((arg) => arg.unit === undefined) ? undefined : units.sort().join('·')
}

export const arithmetic: Readonly<Record<string, Signature>> = {
  '+': manyNumbers('[number, …]', 'The sum of numbers of one unit.'),
  min: manyNumbers('[number, …]', 'The smallest of numbers of one unit.'),
  max: manyNumbers('[number, …]', 'The largest of numbers of one unit.'),
  '-': { ...manyNumbers('[a, b]', 'The difference a − b of numbers of one unit; −a where b is left out.'), most: 2 },
  '*': {
    ...manyNumbers('[number, …]', 'The product of numbers.'),
    type(check) {
      check.expect('number')
      return number(productUnit(check.args), allEnd(check.args))
    },
  },
  '/': {
    least: 2,
    most: 2,
    form: '[a, b]',
    description: 'The quotient a ÷ b, exact; division by zero is an error. For a rate use ratio or percent.',
    type(check) {
      check.expect('number')
      const [a, b] = check.args
      const divisor = b?.kind === 'constant' && b.type === 'number' ? check.constantNumber(1) : null
      if (divisor !== null && sign(divisor) === 0) check.complain('constant', 'division by zero', 1)
      const ends = divisor !== null && sign(divisor) !== 0 && decimalOfRational(divide(whole(1), divisor)) !== null
      const unit =
        b?.unit === undefined || b.unit === ''
          ? a?.unit
          : a?.unit === b.unit
            ? ''
            : a?.unit === undefined
              ? undefined
              : `${a.unit}/${b.unit}`
      return number(unit, ends && a?.ends !== false)
    },
  },
  '%': {
    least: 2,
    most: 2,
    form: '[a, b]',
    description: 'The remainder of a ÷ b with the sign of a; division by zero is an error.',
    type(check) {
      check.expect('number')
      return number(check.unit(), allEnd(check.args))
    },
  },
  abs: { ...manyNumbers('[number]', 'The number without its sign.'), most: 1 },
  round: toDigits(2, 'Rounded to digits after the point, half away from zero.'),
  floor: toDigits(1, 'Rounded down to digits after the point; whole where digits are left out.'),
  ceil: toDigits(1, 'Rounded up to digits after the point; whole where digits are left out.'),
  clamp: {
    least: 3,
    most: 3,
    form: '[number, low, high]',
    description: 'The number, but not below low and not above high; low above high is an error.',
    type(check) {
      check.expect('number')
      const [, low, high] = check.args
      if (low?.kind === 'constant' && high?.kind === 'constant') {
        const least = check.constantNumber(1)
        const most = check.constantNumber(2)
        if (least !== null && most !== null && compare(least, most) > 0)
          check.complain('constant', 'low is above high', 1)
      }
      return number(check.unit(), allEnd(check.args))
    },
  },
}
