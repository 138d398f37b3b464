import type { AnnexCaption, TextBlock } from '@commune-plan/model'
import type { Locator } from '../locate/locator.js'

/** What the lines at the head of an annex say. */
export interface AnnexHead {
  readonly label: string | null
  readonly title: string | null
  readonly caption: AnnexCaption | null
}

const label =
  /^((?:phụ lục|phụ biểu|biểu mẫu|biểu số|biểu|mẫu số)(?:\s+số)?\s*(?:[IVX]+|\d{1,2}|[A-H])?)(?=$|[\s.:–-])[\s.:–-]*/iu
const caption = /\(?\s*(?:ban hành\s+)?kèm theo\b/iu
const number = /\bsố\s*:?\s*([^\s/]*?)\s*[_.…]*\s*(?:\/|-)\s*\p{Lu}/u
const date = /\bngày\s*([\d_.…\s]*?)\s*(?:\/|tháng)\s*([\d_.…\s]*?)\s*(?:\/|năm)\s*(\d{4})/u

/** Reads label ("Phụ lục I"), title and caption ("(Kèm theo Kế hoạch số …)") of an annex. */
export function annexHead(lines: readonly TextBlock[], locator: Locator): AnnexHead {
  let found: string | null = null
  const titles: string[] = []
  let captioned: AnnexCaption | null = null
  for (const line of lines) {
    const at = caption.exec(line.text)
    const words = (at === null ? line.text : line.text.slice(0, at.index)).trim()
    if (at !== null && captioned === null) captioned = captionOf(line, at.index, locator)
    const match: RegExpExecArray | null = found === null && titles.length === 0 ? label.exec(words) : null
    if (match !== null) found = match[1]!.trim()
    const rest = match === null ? words : words.slice(match[0].length)
    if (rest !== '') titles.push(rest.replace(/[:.\s]+$/u, ''))
  }
  return { label: found, title: titles.length === 0 ? null : titles.join(' '), caption: captioned }
}

function captionOf(line: TextBlock, at: number, locator: Locator): AnnexCaption {
  const written = line.text.slice(at).trim()
  const numbered = number.exec(written)?.[1]?.trim() ?? ''
  const digits = /^\d+$/u.test(numbered) ? numbered : null
  return { written, number: digits, date: dateOf(written), ...locator.locate(line, at) }
}

/** The date with the precision that is filled in: "ngày / 3 /2026" is `2026-03`. */
function dateOf(written: string): string | null {
  const match = date.exec(written)
  if (match === null) return null
  const [, day, month, year] = match
  const filled = (part: string | undefined): string | null => {
    const digits = /\d{1,2}/u.exec(part ?? '')?.[0]
    return digits === undefined ? null : digits.padStart(2, '0')
  }
  const inMonth = filled(month)
  const inDay = filled(day)
  if (inMonth === null) return year!
  return inDay === null ? `${year!}-${inMonth}` : `${year!}-${inMonth}-${inDay}`
}
