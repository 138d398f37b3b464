import { describe, expect, it } from 'vitest'
import { provincesOn } from '../provinces.js'
import { catalogsFor } from './catalogs-for.js'
import { findDocument } from './find-document.js'
import { findProvince } from './find-province.js'

describe('findProvince', () => {
  it.each([
    ['Thái Nguyên', '19'],
    ['tỉnh Thái Nguyên', '19'],
    ['thai-nguyen', '19'],
    ['19', '19'],
    ['4', '04'],
    ['TỈNH KHÁNH HOÀ', '56'],
    ['Khánh Hòa', '56'],
    ['TP.HCM', '79'],
    ['Thành phố Hồ Chí Minh', '79'],
    ['thành phố Hải Phòng', '31'],
    ['Hải Dương', '31'],
    ['tỉnh Bắc Kạn', '19'],
    ['Đắc Lắc', '66'],
    ['Thừa Thiên Huế', '46'],
    ['Bà Rịa – Vũng Tàu', '79'],
  ])('%s has the code %s', (name, code) => expect(findProvince(name)?.code).toBe(code))
  it.each(['', 'Bình Lư', 'xã Thái Nguyên', '99', 'Nguyên'])('"%s" is no province', (name) =>
    expect(findProvince(name)).toBeNull(),
  )
  it('knows when Đồng Nai became a city', () => {
    expect(findProvince('Đồng Nai', '2026-04-29')?.kind).toBe('tỉnh')
    expect(findProvince('Đồng Nai', '2026-04-30')?.kind).toBe('thành phố')
  })
  it('counts 34 on any day since the mergers', () => {
    for (const day of ['2025-07-01', '2026-04-29', '2026-04-30', '2026-11-25'])
      expect(new Set(provincesOn(day).map((one) => one.code)).size).toBe(34)
    expect(provincesOn('2026-06-30').filter((one) => one.kind === 'thành phố')).toHaveLength(7)
  })
})

describe('findDocument', () => {
  it.each<[string, Parameters<typeof findDocument>[1], string, string[]]>([
    ['57-NQ/TW', {}, '57-NQ/TW', []],
    ['57- NQ/TW', {}, '57-NQ/TW', []],
    ['57/NQ-TW', {}, '57-NQ/TW', ['separator']],
    ['57–NQ/TW', { date: '2024-12-24' }, '57-NQ/TW', ['date']],
    ['Nghị quyết số 57', {}, '57-NQ/TW', ['alias']],
    ['25-KH/UBND', { province: '19', date: '2025-01-25' }, '25/KH-UBND', ['separator', 'date']],
    ['155/KH-UBND', { province: '66' }, '0155/KH-UBND', ['leading-zero']],
    ['2/KH-BCĐTW', {}, '02-KH/BCĐTW', ['leading-zero', 'separator']],
    ['02- KH/BCĐTW', {}, '02-KH/BCĐTW', []],
    ['193/2025/QH15', {}, '193/2025/QH15', []],
    ['Đề án 06', {}, '06/QĐ-TTg', ['alias']],
    ['69/KH-UBND', { province: '25' }, '69/KH-UBND', []],
  ])('%s %j is %s', (citation, context, number, deviations) => {
    const found = findDocument(citation, context)
    expect(found?.document.number).toBe(number)
    expect(found?.deviations).toEqual(deviations)
  })
  it('tells two provinces with one number apart by province or date', () => {
    expect(findDocument('69/KH-UBND', { province: '24' })?.document.issuer).toContain('Bắc Ninh')
    expect(findDocument('69/KH-UBND', { date: '2026-03-10' })?.document.issuer).toContain('Phú Thọ')
    expect(findDocument('69/KH-UBND')).toBeNull()
    expect(findDocument('69/KH-UBND', { province: '12' })).toBeNull()
  })
  it.each(['369/KH-UBND', '2469/KH-UBND', '57-KL/TW', 'KH-UBND', '', '57', '193/2024/QH15'])(
    '%s is not in the registry',
    (citation) => expect(findDocument(citation)).toBeNull(),
  )
})

describe('catalogsFor', () => {
  const ids = (province: string | null, asOf: string) => catalogsFor({ province, asOf }).map((one) => one.id)
  it('gives the national ones first, then those of the place', () => {
    const found = ids('Thái Nguyên', '2026-06-30')
    expect(found[0]).not.toContain('thai-nguyen')
    expect(found).toContain('thai-nguyen-35-kh-ubnd-2026')
    expect(found).not.toContain('hai-phong-358-kh-ubnd-2025')
  })
  it('goes by the day', () => {
    expect(ids(null, '2025-01-05')).not.toContain('nq03-2025')
    expect(ids(null, '2025-01-09')).toContain('nq03-2025')
    expect(ids('19', '2026-01-01')).not.toContain('thai-nguyen-2025')
    expect(ids('19', '2025-12-31')).toContain('thai-nguyen-2025')
  })
  it('gives the national ones alone for a place nobody knows', () =>
    expect(ids('Atlantis', '2026-06-30')).toEqual(ids(null, '2026-06-30')))
})
