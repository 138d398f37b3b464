import { boolean, range, type ArgumentCheck, type Signature } from './signature.js'
import type { Typed } from '../node.js'

const ordered = (most: number, description: string): Signature => ({
  least: 2,
  most,
  form: most === 3 ? '[a, b] or [a, b, c]' : '[a, b]',
  description,
  type(check): Typed {
    const first = check.args[0]?.type
    if (first !== 'number' && first !== 'day') {
      check.complain('type', `got ${first ?? 'nothing'}, expected numbers or days; compare texts with ===`, 0)
      return boolean
    }
    check.expect(first)
    if (first === 'number') check.unit()
    return boolean
  },
})

const same: Signature = {
  least: 2,
  most: 2,
  form: '[a, b]',
  description: 'Whether two values of one type are the same: numbers by value, texts letter by letter in NFC.',
  type(check) {
    sameScalars(check)
    return boolean
  },
}

/** Complains unless all arguments are scalars of the first one's type (and numbers of its unit). */
export function sameScalars(check: ArgumentCheck, from = 0): void {
  const first = check.args[from]?.type
  if (first === undefined) return
  if (first === 'list') {
    check.complain('type', 'got a list, expected a number, text, day or truth', from)
    return
  }
  check.expect(first, from)
  if (first === 'number') check.unit(range(from, check.args.length))
}

const truth = (description: string): Signature => ({
  least: 1,
  most: 1,
  form: '[value]',
  description,
  type(check) {
    if (check.args[0]?.type === 'day') check.complain('type', 'a day is neither true nor false; compare it', 0)
    return boolean
  },
})

const connective = (description: string): Signature => ({
  least: 1,
  most: 64,
  form: '[truth, …]',
  description,
  type(check) {
    check.expect('boolean')
    return boolean
  },
})

export const comparison: Readonly<Record<string, Signature>> = {
  '<': ordered(3, 'Whether a is below b (and b below c).'),
  '<=': ordered(3, 'Whether a is at most b (and b at most c).'),
  '>': ordered(2, 'Whether a is above b.'),
  '>=': ordered(2, 'Whether a is at least b.'),
  '===': same,
  '!==': { ...same, description: 'Whether two values of one type differ.' },
  '!': truth('Not: true for false, zero, empty text and the empty list.'),
  '!!': truth('Whether a value is neither false, zero, empty text nor the empty list.'),
  and: connective('True if all are; an unknown part leaves it unknown unless another is false.'),
  or: connective('True if one is; an unknown part leaves it unknown unless another is true.'),
}
