import type { PlanUnit } from '@commune-plan/model'

/** A commune-level unit named in running text. */
export interface NamedUnit {
  readonly kind: NonNullable<PlanUnit['kind']>
  readonly name: string
  /** Offset behind the name. */
  readonly end: number
}

const word = /^\s+([\p{Lu}][\p{L}\p{M}'’]*|\d{1,3})(?=[\s,.;:)"”’/]|$)/u
/** Words in capitals that begin another name or a sentence, not a further word of the unit's name. */
const stop = new Set(
  'Nghị Kế Chương Quyết Chỉ Đề Thông Về Trên Ban Ủy UBND HĐND Đảng Thực Căn Theo Các Do Để'.split(' '),
)
const longestName = 5

/**
 * Reads the proper name that begins at an offset: words in capitals ("Thanh Thủy", "Bình Lư"), a number for wards
 * ("phường 1"), at most five.
 */
export function properName(text: string, from: number): { name: string; end: number } | null {
  const words: string[] = []
  let end = from
  while (words.length < longestName) {
    const match = word.exec(text.slice(end, end + 40))
    if (match === null) break
    const next = match[1]!
    if (stop.has(next) && (words.length > 0 || !word.test(text.slice(end + match[0].length)))) break
    words.push(next)
    end += match[0].length
    if (/^\d/u.test(next)) break
  }
  return words.length === 0 ? null : { name: words.join(' '), end }
}

const kindWord = /(?<![\p{L}\p{M}])(xã(?!\s+hội\s)|phường|đặc khu)(?=\s)/giu

/** The first unit with a kind and a name in a text. */
export function firstUnit(text: string): NamedUnit | null {
  for (const match of text.matchAll(kindWord)) {
    const named = properName(text, match.index + match[0].length)
    if (named !== null) return { kind: match[1]!.toLowerCase() as NamedUnit['kind'], name: named.name, end: named.end }
  }
  return null
}

const superior = /(?<![\p{L}\p{M}])(?:tỉnh(?: ủy)?|thành phố|thành ủy|tỉnh uỷ|thành uỷ|TP\.?)(?=\s)/giu
/** Provinces and cities that have given their name are written with two to four words. */
const notProvince = /^(?:ủy|uỷ|đoàn|lộ)\b/iu

/** The bare name of the province or city that a text names as the superior. */
export function superiorName(text: string): string | null {
  for (const match of text.matchAll(superior)) {
    const rest = text.slice(match.index + match[0].length)
    if (notProvince.test(rest.trim())) continue
    const named = properName(text, match.index + match[0].length)
    if (named !== null && !/^\d/u.test(named.name)) return named.name
  }
  return null
}

/** "PHÚ THỌ" as "Phú Thọ"; mixed writing stays. */
export function titleCase(text: string): string {
  if (/\p{Ll}/u.test(text)) return text
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
}

const offices = [
  'Ủy ban nhân dân',
  'Uỷ ban nhân dân',
  'Hội đồng nhân dân',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Đảng ủy',
  'Đảng uỷ',
  'Đảng bộ',
  'Phó Chủ tịch',
  'Chủ tịch',
  'Phó Bí thư',
  'Bí thư',
  'Thường trực',
  'Chánh Văn phòng',
  'Trưởng phòng',
  'Trưởng ban',
  'Phó Trưởng',
  'Giám đốc',
] as const

/** "PHÓ CHỦ TỊCH" as "Phó Chủ tịch", "KT. CHỦ TỊCH" as "KT. Chủ tịch"; mixed writing stays. */
export function officeCase(text: string): string {
  if (/\p{Ll}/u.test(text)) return text
  let cased = text.toLowerCase()
  for (const office of offices) cased = cased.replaceAll(office.toLowerCase(), office)
  const short = cased.replace(/(?<![\p{L}])(?:ubnd|hđnd|mttq|bch|tt)(?![\p{L}])/gu, (letters) => letters.toUpperCase())
  const marked = short.replace(/^(?:tm|kt|tl|tuq|q)(?=\s*\.)/u, (mark) => mark.toUpperCase())
  const named = marked.replace(/(?<=(?:^|\s)(?:xã(?!\s+hội)|phường|đặc khu|tỉnh)\s).*$/u, (name) =>
    titleCase(name.toUpperCase()),
  )
  return named.slice(0, 1).toUpperCase() + named.slice(1)
}
