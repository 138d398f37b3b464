import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDecimals,
  compareDecimals,
  comparePercent,
  compareRatio,
  decimalOfNumber,
  divideDecimals,
  isDecimal,
  maxDecimal,
  minDecimal,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from './index.js'
import { printMillionths } from './print-scaled.js'
import { decimalOfScaled } from './scaled.js'

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 25 }))
  .map(([unscaled, scale]) => decimalOfScaled(unscaled, scale))

describe('isDecimal', () => {
  it.each(['0', '7', '-3', '99.5', '0.7', '-0.05', '100', '1000000000000000000000.000000000001'])(
    'takes %s',
    (text) => {
      expect(isDecimal(text)).toBe(true)
    },
  )
  it.each([
    '',
    '-',
    '-0',
    '+1',
    '1.0',
    '01',
    '.5',
    '5.',
    '99,5',
    '1e3',
    ' 1',
    '1 ',
    '٣',
    'NaN',
    'Infinity',
    '-0.0',
    '0x1',
  ])('refuses %j', (text) => {
    expect(isDecimal(text)).toBe(false)
  })
  it.each([99.5, null, undefined, 5n, ['1'], {}])('refuses %s that is no text', (value) => {
    expect(isDecimal(value)).toBe(false)
  })
})

describe('arithmetic', () => {
  it('adds what floats cannot', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3')
    expect(addDecimals()).toBe('0')
    expect(subtractDecimals('0.3', '0.1')).toBe('0.2')
    expect(multiplyDecimals('1.1', '1.1')).toBe('1.21')
    expect(multiplyDecimals('0.5', '-2')).toBe('-1')
    expect(multiplyDecimals()).toBe('1')
  })
  it('divides to the stated digits, half away from zero', () => {
    expect(divideDecimals('1', '3', { digits: 4 })).toBe('0.3333')
    expect(divideDecimals('2', '3', { digits: 4 })).toBe('0.6667')
    expect(divideDecimals('1', '8', { digits: 2 })).toBe('0.13')
    expect(divideDecimals('-1', '8', { digits: 2 })).toBe('-0.13')
    expect(divideDecimals('1', '-0.8', { digits: 2 })).toBe('-1.25')
    expect(divideDecimals('1', '-1000', { digits: 2 })).toBe('0')
  })
  it.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['2.45', 1, '2.5'],
    ['1.005', 2, '1.01'],
    ['-0.004', 2, '0'],
    ['99.95', 1, '100'],
    ['7', 3, '7'],
  ])('rounds %s to %i digits: %s', (value, digits, expected) => {
    expect(roundDecimal(value, digits)).toBe(expected)
  })
  it('finds the least and the greatest', () => {
    expect(minDecimal('10', '9.99', '9.9')).toBe('9.9')
    expect(maxDecimal('9.99', '10', '-11')).toBe('10')
  })
  it('names what was given and what was expected', () => {
    expect(() => addDecimals('1,5')).toThrow('got "1,5", expected an exact decimal in canonical form, such as \'99.5\'')
    expect(() => divideDecimals('1', '0', { digits: 2 })).toThrow('got 1 ÷ 0')
    expect(() => roundDecimal('1', -1)).toThrow('digits: got -1')
    expect(() => roundDecimal('1', 0.5)).toThrow(RangeError)
    expect(() => compareRatio('1', '0', '0.5')).toThrow('got 1 out of 0')
  })
})

describe('laws', () => {
  it('prints what it parsed', () => {
    fc.assert(fc.property(decimals, (a) => isDecimal(a) && addDecimals(a) === a))
  })
  it('adds and subtracts back', () => {
    fc.assert(fc.property(decimals, decimals, (a, b) => subtractDecimals(addDecimals(a, b), b) === a))
  })
  it('distributes', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(multiplyDecimals(a, addDecimals(b, c))).toBe(addDecimals(multiplyDecimals(a, b), multiplyDecimals(a, c)))
      }),
    )
  })
  it('orders as the difference says', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const difference = subtractDecimals(a, b)
        expect(compareDecimals(a, b)).toBe(difference === '0' ? 0 : difference.startsWith('-') ? -1 : 1)
      }),
    )
  })
  it('rounds within half a unit of the last digit', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 10 }), (a, digits) => {
        const off = subtractDecimals(roundDecimal(a, digits), a).replace('-', '')
        expect(compareDecimals(off, decimalOfScaled(5n, digits + 1))).toBeLessThanOrEqual(0)
      }),
    )
  })
  it('compares a ratio as the product says, whatever the signs', () => {
    fc.assert(
      fc.property(decimals, decimals, (q, d) => {
        fc.pre(d !== '0')
        expect(compareRatio(multiplyDecimals(q, d), d, q)).toBe(0)
        expect(compareRatio(multiplyDecimals(q, d), d, addDecimals(q, '0.0001'))).toBe(-1)
        expect(comparePercent(multiplyDecimals(q, d), d, subtractDecimals(multiplyDecimals(q, '100'), '0.1'))).toBe(1)
      }),
    )
  })
  it('writes a number as the shortest decimal that reads back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const written = decimalOfNumber(value)
        expect(isDecimal(written)).toBe(true)
        expect(Number(written)).toBe(value === 0 ? 0 : value)
      }),
    )
    expect(decimalOfNumber(1.5e-7)).toBe('0.00000015')
    expect(decimalOfNumber(-2.5e21)).toBe('-2500000000000000000000')
    expect(() => decimalOfNumber(NaN)).toThrow(RangeError)
  })
})

describe('printMillionths', () => {
  it('writes what the general way writes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: -3_000_000, max: 30_000_000 }),
          fc.integer({ min: -30, max: 30_000 }).map((n) => n * 1000),
        ),
        (n) => {
          expect(printMillionths(n)).toBe(decimalOfScaled(BigInt(n), 6))
        },
      ),
    )
  })
  it.each([
    [0, '0'],
    [1, '0.000001'],
    [-1, '-0.000001'],
    [999, '0.000999'],
    [1000, '0.001'],
    [833_330, '0.83333'],
    [1_000_100, '1.0001'],
    [19_999_999, '19.999999'],
    [20_000_001, '20.000001'],
  ])('%d is %s', (n, text) => expect(printMillionths(n)).toBe(text))
})

describe('rates that binary floats misjudge', () => {
  it.each([
    ['57', '100', '57'],
    ['23', '40', '57.5'],
    ['29', '50', '58'],
  ])('%s out of %s reaches %s %%', (n, d, threshold) => {
    expect(comparePercent(n, d, threshold)).toBe(0)
  })
})
