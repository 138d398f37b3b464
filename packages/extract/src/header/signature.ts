import type { Signatory } from '@commune-plan/model'
import { capacityMark } from './capacity.js'
import { officeCase, titleCase } from './unit-name.js'
import type { HeadLine } from './head-lines.js'

const capacity = new RegExp(String.raw`^(${capacityMark})\s*(\p{L}.*)$`, 'u')
const office =
  /^(?:Q\s*\.\s*)?(?:phó\s+|quyền\s+)?(?:chủ tịch|bí thư|trưởng ban|chánh văn phòng|trưởng phòng|giám đốc|trưởng|phó trưởng ban)(?:\s|$|thường trực)/iu
const personName =
  /^(?:(?:(?:TS|ThS|CN|KS|PGS|GS|BS)\.?|(?:Đại|Thượng|Trung|Thiếu) (?:úy|tá))\s*)?((?:\p{Lu}[\p{L}\p{M}'’]*\s+){1,5}\p{Lu}[\p{L}\p{M}'’]*|\p{Lu}{1,2}['’]\p{L}{2,12})$/u
const signed = /^(?:\(?\s*(?:đã ký|ký tên|ký, (?:ghi rõ|đóng dấu).*)\)?\.?)$/iu

/** A signatory with the lines of the fields found. */
export interface ReadSignatory {
  readonly signatory: Signatory
  readonly at: HeadLine | null
}

/** Reads the signature block: capacity lines ("TM.", "KT."), office, name. */
export function readSignature(lines: readonly HeadLine[]): ReadSignatory {
  let onBehalf: string | null = null
  let position: string | null = null
  let name: string | null = null
  let at: HeadLine | null = null
  for (const line of lines) {
    const text = line.text.replace(/^[\s*]+|[\s*.,;:/]+$/gu, '')
    if (/^(?:-|\+|nơi (?:nhận|gửi))/iu.test(text) || signed.test(text)) continue
    const acting = capacity.exec(text)
    if (acting !== null && text.length < 90) {
      onBehalf = `${acting[1]!.replace(/\s/gu, '')} ${officeCase(acting[2]!)}`
      position = null
      at ??= line
      continue
    }
    if (office.test(text) && text.length < 70) {
      position = officeCase(text)
      at ??= line
      continue
    }
    const person = at === null ? null : personName.exec(text)
    if (person !== null && name === null && !office.test(text)) name = titleCase(person[1]!)
  }
  return { signatory: { name, position, onBehalf }, at }
}
