import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDecimals, compareDecimals, multiplyDecimals, shiftDecimal, subtractDecimals } from './decimal-arithmetic.js'
import { parseDecimal } from './decimal.js'
import { parseNumeral, readNumeral } from './numeral.js'
import { parseRoman, printRoman } from './roman.js'

describe('parseDecimal', () => {
  it.each([
    ['100', '100', null],
    ['01', '1', null],
    ['0', '0', null],
    ['99,5', '99.5', null],
    ['0,125', '0.125', null],
    ['1.200', '1200', null],
    ['127.000', '127000', null],
    ['1 200', '1200', null],
    ['1.234,5', '1234.5', null],
    ['1.234.567,89', '1234567.89', null],
    ['1 234 567,89', '1234567.89', null],
    ['1.5', '1.5', 'point-as-decimal'],
    ['0.70', '0.7', 'point-as-decimal'],
    ['1,200', '1.2', 'comma-may-group'],
    ['1,234,567', '1234567', null],
    ['1,234.5', '1234.5', 'english-marks'],
  ])('%s', (written, value, ambiguity) => expect(parseDecimal(written)).toMatchObject({ value, ambiguity }))

  it('groups by comma where only whole things are counted', () => {
    expect(parseDecimal('1,200', { whole: true })).toEqual({
      value: '1200',
      ambiguity: 'comma-may-group',
      other: '1.2',
    })
  })
  it.each(['', 'a', '1..2', '1,', '12 34', '1.23.456', '1.2,3,4', '-1', '1e3', '1.2345.678'])(
    'refuses %j',
    (written) => {
      expect(parseDecimal(written)).toBeNull()
    },
  )
})

describe('arithmetic on decimals', () => {
  it('shifts', () => {
    expect(shiftDecimal('1.5', 6)).toBe('1500000')
    expect(shiftDecimal('12', -3)).toBe('0.012')
    expect(shiftDecimal('-0', 2)).toBe('0')
  })
  const number = fc.integer({ min: -1_000_000, max: 1_000_000 })
  it('agrees with whole numbers scaled by hundred', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [x, y] = [shiftDecimal(`${a}`, -2), shiftDecimal(`${b}`, -2)]
        expect(shiftDecimal(addDecimals(x, y), 2)).toBe(`${a + b}`)
        expect(shiftDecimal(subtractDecimals(x, y), 2)).toBe(`${a - b}`)
        expect(shiftDecimal(multiplyDecimals(x, y), 4)).toBe(`${BigInt(a) * BigInt(b)}`)
        expect(compareDecimals(x, y)).toBe(Math.sign(a - b))
      }),
    )
  })
})

describe('numerals in words', () => {
  it.each([
    ['một', '1'],
    ['năm', '5'],
    ['mười lăm', '15'],
    ['hai mươi mốt', '21'],
    ['chín mươi lăm', '95'],
    ['ba tư', '34'],
    ['một trăm', '100'],
    ['một trăm linh hai', '102'],
    ['hai trăm rưỡi', '250'],
    ['một nghìn hai trăm', '1200'],
    ['một triệu rưỡi', '1500000'],
    ['hai nghìn tỷ', '2000000000000'],
    ['Một tỉ hai trăm triệu', '1200000000'],
  ])('%s', (text, value) => expect(parseNumeral(text)).toBe(value))
  it.each(['', 'mô hình', 'mươi', 'nghìn', 'một mô hình'])('refuses %j', (text) =>
    expect(parseNumeral(text)).toBeNull(),
  )
  it('says how many words it took', () =>
    expect(readNumeral(['hai', 'mươi', 'mô', 'hình'])).toEqual({ value: '20', length: 2 }))
})

describe('Roman numerals', () => {
  it('reads what it prints', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), (value) => parseRoman(printRoman(value)!) === value))
  })
  it.each(['', 'IIII', 'VX', 'iv', 'IM', 'MMMM'])('refuses %j', (written) => expect(parseRoman(written)).toBeNull())
})
