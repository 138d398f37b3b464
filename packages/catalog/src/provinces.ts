import type { Day, Province } from '@commune-plan/model'
import file from '../data/provinces.json'
import { freezeDeep } from './freeze-deep.js'

/**
 * Provinces and centrally run cities since 1 July 2025, by code of QĐ 19/2025/QĐ-TTg, with what they were merged from.
 * A change of kind makes a second record of the same code: Đồng Nai is a city since 30 April 2026.
 */
export const provinces: readonly Province[] = freezeDeep(file.provinces as unknown as readonly Province[])

/**
 * The 34 provinces and cities as they stand on a day.
 *
 * @param day `YYYY-MM-DD`; before 1 July 2025 the list is empty, for the former 63 are not kept
 */
export function provincesOn(day: Day): readonly Province[] {
  return provinces.filter(
    (province) => province.validFrom <= day && (province.validTo === null || day <= province.validTo),
  )
}
