import { fold } from '../wording/fold.js'

const label = /phụ lục(?: số)?[ .:]*(\d{1,2}|[ivx]{1,5}|[a-h])(?![A-Za-zÀ-ɏḀ-ỿ0-9])/u
const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/** Number of an annex by its label: "Phụ lục II", "Phụ lục số 02" and "PHỤ LỤC 2" are 2; `null` without a number. */
export function annexNumber(written: string | null): number | null {
  const match = written === null ? null : label.exec(fold(written))
  const mark = match?.[1]
  if (mark === undefined) return null
  if (/^\d/u.test(mark)) return Number(mark)
  if (/^[ivx]+$/u.test(mark)) return romanValue(mark)
  return mark.codePointAt(0)! - 96
}

function romanValue(mark: string): number {
  const values = Array.from(mark, (letter) => roman[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

/** How a label is written, number apart: numerals, leading zero, the word "số"; `null` without a number. */
export function annexLabelStyle(written: string): string | null {
  const match = label.exec(fold(written))
  const mark = match?.[1]
  if (match === null || mark === undefined) return null
  const numerals = /^\d/u.test(mark) ? 'arabic' : /^[ivx]+$/u.test(mark) ? 'roman' : 'letter'
  return [numerals, mark.startsWith('0') ? 'padded' : '', match[0].includes('phụ lục số') ? 'số' : ''].join('|')
}

/** What a finding on an annex is about: its label in one spelling, else its place among the annexes. */
export function annexSubject(label: string | null, index: number): string {
  return `annex:${label === null ? String(index + 1) : fold(label)}`
}
