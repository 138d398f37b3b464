import type { Day, Province } from '@commune-plan/model'
import { provinces } from '../provinces.js'
import { placeKey } from './place-key.js'

/**
 * The province that a name, code or slug stands for; a name from before the mergers of 2025 leads to the province that
 * took it over.
 *
 * @param nameOrCodeOrSlug "Thái Nguyên", "tỉnh Bắc Kạn", "TP.HCM", `19`, `thai-nguyen`
 * @param asOf day `YYYY-MM-DD` on which it is asked for; left out: the newest record
 * @returns `null` for what is no province
 */
export function findProvince(nameOrCodeOrSlug: string, asOf?: Day): Province | null {
  const given = nameOrCodeOrSlug.trim()
  const code = /^\d{1,2}$/u.test(given) ? given.padStart(2, '0') : null
  const key = placeKey(given)
  if (key === '' && code === null) return null
  const named = (names: readonly string[]) => names.some((name) => placeKey(name) === key)
  const tests: ((province: Province) => boolean)[] = [
    (province) => province.code === code,
    (province) => placeKey(province.slug) === key || named([province.name, ...province.aliases]),
    (province) => named(province.mergedFrom),
  ]
  for (const test of tests) {
    const found = provinces.filter(test)
    const dated =
      asOf === undefined
        ? undefined
        : found.find((one) => one.validFrom <= asOf && (one.validTo === null || asOf <= one.validTo))
    if (found.length > 0) return dated ?? found.at(-1) ?? null
  }
  return null
}
