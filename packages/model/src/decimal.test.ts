import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalSchema } from './decimal.js'

describe('decimalSchema', () => {
  it.each(['0', '7', '99.5', '-3', '0.7', '-0.05', '1000000000000000000000.000000000000000000001'])(
    'accepts %s',
    (text) => {
      expect(decimalSchema.parse(text)).toBe(text)
    },
  )

  it.each([
    '',
    '-',
    '-0',
    '+1',
    '01',
    '1.0',
    '1.',
    '.5',
    '1e3',
    '99,5',
    '1 000',
    ' 1',
    '1\n',
    '١',
    'NaN',
    'Infinity',
    '0x1',
  ])('refuses %j', (text) => {
    expect(decimalSchema.safeParse(text).success).toBe(false)
  })

  it('refuses a number, and says what was given and gives an example', () => {
    const { error } = decimalSchema.safeParse(99.5)
    expect(error?.issues[0]?.message).toBe('got the number 99.5; expected an exact decimal as text, for example "99.5"')
  })

  it('accepts exactly one spelling of every value', () => {
    const digits = fc.stringMatching(/^[0-9]{1,12}$/u)
    fc.assert(
      fc.property(digits, digits, fc.boolean(), (whole, fraction, negative) => {
        const trimmed = whole.replace(/^0+(?=[0-9])/u, '')
        const rest = fraction.replace(/0+$/u, '')
        const zero = trimmed === '0' && rest === ''
        const canonical = `${negative && !zero ? '-' : ''}${trimmed}${rest === '' ? '' : `.${rest}`}`
        expect(decimalSchema.safeParse(canonical).success).toBe(true)
        expect(decimalSchema.safeParse(`0${canonical}`).success).toBe(false)
        expect(decimalSchema.safeParse(rest === '' ? `${canonical}.0` : `${canonical}0`).success).toBe(false)
      }),
    )
  })

  it('takes linear time on a hostile text', () => {
    const started = performance.now()
    decimalSchema.safeParse(`1.${'0'.repeat(200_000)}x`)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
