import type { PlanHeader, PlanUnit, SourceDocument } from '@commune-plan/model'
import type { HeadLine } from './head-lines.js'
import { firstUnit, properName, superiorName, titleCase } from './unit-name.js'

const committee =
  /(?<![\p{L}\p{M}])((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|ủy ban nhân dân|uỷ ban nhân dân)\s+(xã|phường|đặc khu))(?=\s)/gu
const party = /(?<![\p{L}\p{M}])((?:Đảng ủy|Đảng uỷ|Đảng bộ|Ban Chấp hành Đảng bộ)\s+(xã|phường|đặc khu))(?=\s)/gu
const superiorBody =
  /(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Đảng bộ|Ban Thường vụ|Ban Chấp hành Đảng bộ)/u
/** The lines of a digital signature are none of the plan. */
const stamp = /^(?:người ký|ký bởi|thời gian ký|cơ quan ký)\s*:/iu
const headUnit =
  /^(?:ĐẢNG BỘ|ĐẢNG ỦY|ĐẢNG UỶ|UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)?\s*(XÃ(?!\s+HỘI\s)|PHƯỜNG|ĐẶC KHU)\s+(\p{Lu}[\p{Lu}\p{M}\s'’\d]{1,40}?)\s*\*?$/u

/** What of the letterhead helps to tell the issuer. */
export interface Letterhead {
  readonly place: string | null
  readonly symbol: string | null
}

/**
 * The issuing committee as it stands where it is first named with kind and name, and the unit. A plan of the Party
 * committee (symbol `KH/ĐU`) is issued by that.
 */
export function readIssuer(
  document: SourceDocument,
  lines: readonly HeadLine[],
  letterhead: Letterhead,
): { issuer: PlanHeader['issuer']; unit: PlanUnit } {
  const ofParty = /\/ĐU$|-ĐU$|ĐU$/u.test(letterhead.symbol ?? '')
  const texts = document.blocks
    .flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => row.cells.map((cell) => cell.text)) : [block.text],
    )
    .filter((text) => !stamp.test(text))
  const named = firstNamed(texts, ofParty ? party : committee)
  const fromHead = headName(lines)
  const province = superiorOf(texts, lines)
  if (named !== null) return { issuer: named.written, unit: { kind: named.kind, name: named.name, province } }
  if (fromHead !== null) {
    const body = ofParty ? 'Đảng ủy' : 'Ủy ban nhân dân'
    return { issuer: `${body} ${fromHead.kind} ${fromHead.name}`, unit: { ...fromHead, province } }
  }
  for (const text of texts.slice(0, 60)) {
    const unit = firstUnit(text)
    if (unit !== null) return { issuer: null, unit: { kind: unit.kind, name: unit.name, province } }
  }
  return { issuer: null, unit: { kind: null, name: letterhead.place, province } }
}

function firstNamed(
  texts: readonly string[],
  pattern: RegExp,
): { written: string; kind: NonNullable<PlanUnit['kind']>; name: string } | null {
  for (const text of texts) {
    for (const match of text.matchAll(pattern)) {
      const name = properName(text, match.index + match[0].length)
      if (name === null) continue
      return { written: `${match[1]!} ${name.name}`, kind: match[2] as NonNullable<PlanUnit['kind']>, name: name.name }
    }
  }
  return null
}

/** "XÃ THANH THỦY" of a letterhead in capitals. */
function headName(lines: readonly HeadLine[]): { kind: NonNullable<PlanUnit['kind']>; name: string } | null {
  for (const line of lines.slice(0, 12)) {
    const match = headUnit.exec(line.text.trim())
    if (match !== null)
      return { kind: match[1]!.toLowerCase() as NonNullable<PlanUnit['kind']>, name: titleCase(match[2]!.trim()) }
  }
  return null
}

/** The province or city: named by a superior body of the text, or by the letterhead. */
function superiorOf(texts: readonly string[], lines: readonly HeadLine[]): string | null {
  for (const line of lines.slice(0, 8)) {
    const match =
      /^(?:UBND |ỦY BAN NHÂN DÂN |ĐẢNG BỘ )?(?:(?:TỈNH|THÀNH)(?:\s+[ỦU]Y|\s+UỶ)|TỈNH|THÀNH PHỐ|TP\.?)\s+(\p{Lu}[\p{Lu}\s-]{2,40})$/u.exec(
        line.text.trim(),
      )
    if (match !== null) return titleCase(match[1]!.trim())
  }
  for (const text of texts) {
    for (const match of text.matchAll(new RegExp(superiorBody, 'gu'))) {
      const window = text.slice(match.index, match.index + match[0].length + 60)
      const direct = /^(?:Tỉnh|Thành) (?:ủy|uỷ)/u.test(match[0])
        ? properName(text, match.index + match[0].length)
        : null
      const name = direct?.name ?? directSuperior(window, match[0].length)
      if (name !== null) return name
    }
  }
  return null
}

function directSuperior(window: string, from: number): string | null {
  const rest = window.slice(from)
  const match =
    /^(?:\s+(?:Đảng bộ|Tỉnh ủy|Thành ủy))?\s+(?:tỉnh|thành phố|TP\.?)(?=\s)|^\s+(?:Tỉnh|Thành) (?:ủy|uỷ)(?=\s)/u.exec(
      rest,
    )
  if (match === null) return null
  return /ủy$|uỷ$/u.test(match[0]) ? (properName(rest, match[0].length)?.name ?? null) : superiorName(rest)
}
