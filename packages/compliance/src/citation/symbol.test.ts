import { describe, expect, it } from 'vitest'
import { familyOf } from './document-types.js'
import { parseSymbol, symbolKey } from './symbol.js'

describe('parseSymbol', () => {
  it.each([
    ['57-NQ/TW', 'party', '57', 'nq', 'tw', null],
    ['02-KH/BCĐTW', 'party', '2', 'kh', 'bcđtw', null],
    ['69/KH-UBND', 'state', '69', 'kh', 'ubnd', null],
    ['25-KH/UBND', 'party', '25', 'kh', 'ubnd', null],
    ['118/2025/NĐ-CP', 'state', '118', 'nđ', 'cp', '2025'],
    ['193/2025/QH15', 'state', '193', null, 'qh15', '2025'],
    ['237/NQ-UBTVQH16', 'state', '237', 'nq', 'ubtvqh16', null],
    ['06/CP', 'state', '6', null, 'cp', null],
    ['123/UBND-VX', 'state', '123', 'ubnd', 'vx', null],
  ])('reads %s', (number, form, digits, type, body, year) => {
    expect(parseSymbol(number)).toEqual({ form, digits, type, body, year })
  })
  it.each(['57', '02-KHBCDTW', '02-BCDDTW', 'KH/UBND', '', '57-NQ'])('reads nothing in %j', (number) => {
    expect(parseSymbol(number)).toBeNull()
    expect(symbolKey(number)).toBeNull()
  })
  it('has one key for both forms, blanks and leading zeros', () => {
    expect(new Set(['57-NQ/TW', '57/NQ-TW', '057- NQ/TW'].map(symbolKey)).size).toBe(1)
    expect(symbolKey('57-NQ/TW')).not.toBe(symbolKey('57-KL/TW'))
    expect(symbolKey('1/2025/NĐ-CP')).not.toBe(symbolKey('1/2026/NĐ-CP'))
  })
})

describe('familyOf', () => {
  it.each([
    ['ubnd', 'state'],
    ['ttg', 'state'],
    ['qh15', 'state'],
    ['bkhcn', 'state'],
    ['tw', 'party'],
    ['tu', 'party'],
    ['đu', 'party'],
    ['cqttbcđ', 'party'],
    ['bcđ', null],
    ['đgs', null],
    ['vx', null],
  ])('%s is %s', (body, family) => {
    expect(familyOf(body)).toBe(family)
  })
})
