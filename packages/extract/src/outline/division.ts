import type { TextBlock } from '@commune-plan/model'
import { foldText } from '@commune-plan/vietnamese'
import { markerStyle, romanOrdinal, type MarkerStyle } from './marker-style.js'

/** A named division of a document: "Phần thứ hai", "CHƯƠNG II", "Điều 3. Mục tiêu". */
interface Division {
  readonly style: MarkerStyle
  /** The words behind its number; empty where the title stands on the next line. */
  readonly title: string
}

const kinds = ['phần', 'chương', 'mục', 'điều']
const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const division = new RegExp(
  String.raw`^(${kinds.join('|')}) (?:thứ (${ordinals.join('|')})|([ivx]{1,5}|[a-h]|\d{1,3}))(?:\s*[.:–-]\s*|\s*$)`,
  'u',
)

/**
 * Reads a line that heads a named division. Behind the number stands a sign or nothing, so "Điều 5 Nghị định này" and
 * "Phần mềm quản lý" head none.
 */
export function divisionOf(text: string): Division | null {
  const match = division.exec(foldText(text.slice(0, 60)))
  if (match === null) return null
  const [all, kind, word, number] = match as unknown as [string, string, string?, string?]
  const ordinal = word === undefined ? ordinalOf(number!) : ordinals.indexOf(word) + 1
  const style = { style: kind, rank: kinds.indexOf(kind) / 4, parts: [`${kind} ${ordinal}`], ordinal }
  return { style, title: text.slice(all.length).trim() }
}

function ordinalOf(written: string): number {
  if (/^\d/u.test(written)) return Number(written)
  return /^[ivx]+$/u.test(written) ? romanOrdinal(written) : written.codePointAt(0)! - 96
}

/** How a block is numbered: by its marker, or as a named division. */
export function styleOf(block: TextBlock): MarkerStyle | null {
  return block.marker === null ? (divisionOf(block.text)?.style ?? null) : markerStyle(block.marker)
}
