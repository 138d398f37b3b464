import type { Block, PlanHeader, SourceDocument, TextBlock } from '@commune-plan/model'
import { clean } from '../body/zones.js'
import type { Locator } from '../locate/locator.js'
import { headLines, type HeadLine } from './head-lines.js'
import { readSignature } from './signature.js'
import { readTitle } from './title.js'
import { readIssuer } from './issuer.js'

const numberLine =
  /^s[ốôó]\s*:?\s*(?:([^\s/-][^\s/]*?)?\s*[_.…]*)?\s*[/-]\s*(\p{Lu}[\p{L}]*(?:\s*[-–/.]\s*[\p{Lu}\p{L}]+)*)[\s.]*$/iu
const partyNumberLine = /^số\s*:?\s*(\d{1,5}|[_.…\s]*)\s*-\s*(\p{Lu}\p{L}{0,4}\s*\/\s*\p{Lu}[\p{L}]*)\s*$/u
const placeDate =
  /^([\p{Lu}][\p{L}\p{M}'’\s.-]{1,40}?)\s*,\s*(?:ngày\s*([^,]*?)\s*)?tháng\s*([^,]*?)\s*(?:năm|\/)\s*(\d{2,4})?[_.…\s]*$/iu

const placeShortDate =
  /^([\p{Lu}][\p{L}\p{M}'’\s.-]{1,40}?)\s*,\s*ngày\s*([\d_.…\s]*?)\s*[./]\s*([\d_.…\s]*?)\s*[./]\s*(\d{4})$/iu

/** What is read beside the header itself. */
export interface ReadHeader {
  readonly header: Omit<PlanHeader, 'period'>
  /** Blocks of title and preamble, for the relation of citations. */
  readonly titleBlocks: readonly TextBlock[]
  readonly preambleBlocks: readonly Block[]
}

/**
 * Reads number, place, date, title, issuer and signatory.
 *
 * @param document the whole document: the issuer is taken from where it is first named
 * @param head blocks before the first section
 * @param signature blocks of recipients and signature
 * @param locator places of the document
 */
export function readHeader(
  document: SourceDocument,
  head: readonly Block[],
  signature: readonly Block[],
  locator: Locator,
): ReadHeader {
  const lines = headLines(head)
  const found: Record<string, number> = {}
  const mark = (field: string, line: HeadLine | null): void => {
    if (line !== null) found[field] = locator.locate(line.from, line.at, line.at + line.text.length).line
  }
  const { number, symbol, line: numbered } = readNumber(lines)
  mark('number', numbered)
  const { place, date, line: dated } = readPlaceDate(lines)
  mark('date', dated)
  const title = readTitle(head)
  if (title.first !== null) found.title = locator.locate(title.first).line
  const signedBy = readSignature(headLines(signature))
  mark('signatory', signedBy.at)
  const { issuer, unit } = readIssuer(document, lines, { place, symbol })
  return {
    header: {
      issuer,
      unit,
      symbol,
      number,
      place,
      date,
      title: title.title,
      signatory: signedBy.signatory,
      lines: found,
    },
    titleBlocks: title.titleBlocks,
    preambleBlocks: title.preambleBlocks,
  }
}

function readNumber(lines: readonly HeadLine[]): {
  number: string | null
  symbol: string | null
  line: HeadLine | null
} {
  for (const line of lines) {
    const text = line.text.trim()
    const match = partyNumberLine.exec(text) ?? numberLine.exec(text)
    if (match === null) continue
    const written = (match[1] ?? '').replace(/[\s_.…]/gu, '')
    return { number: written === '' ? null : written, symbol: match[2]!.replace(/\s/gu, ''), line }
  }
  return { number: null, symbol: null, line: null }
}

/** Place and date with the precision that is filled in. */
function readPlaceDate(lines: readonly HeadLine[]): {
  place: string | null
  date: string | null
  line: HeadLine | null
} {
  for (const line of lines) {
    const match = placeDate.exec(clean(line.text)) ?? placeShortDate.exec(clean(line.text))
    if (match === null) continue
    const [, place, day, month, year] = match
    return { place: place!.trim(), date: edtf(year, month, day), line }
  }
  return { place: null, date: null, line: null }
}

/** `2026`, `2026-03` or `2026-03-15`; `null` without a year. */
function edtf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year?.length !== 4) return null
  const part = (written: string | undefined, most: number): string | null => {
    const digits = /^\D*(\d{1,2})\D*$/u.exec(written ?? '')?.[1]
    return digits === undefined || Number(digits) < 1 || Number(digits) > most ? null : digits.padStart(2, '0')
  }
  const inMonth = part(month, 12)
  if (inMonth === null) return year
  const inDay = part(day, 31)
  return inDay === null ? `${year}-${inMonth}` : `${year}-${inMonth}-${inDay}`
}
