import { isDecimal } from '@commune-plan/engine'
import { pointerStep, shown, type Report } from './profile-problem.js'

/** What a place of a JSON document must hold. */
export type Structure =
  | 'text'
  | 'decimal'
  | 'decimal?'
  | 'day'
  | 'day?'
  | 'text?'
  | 'digits'
  | 'localized'
  | 'rule'
  | { readonly one: readonly string[] }
  | { readonly list: Structure; readonly least?: number }
  | { readonly record: Structure }
  | { readonly fields: Fields; readonly optional?: Fields }
  | { readonly either: readonly Structure[] }

/** Structures by key. */
export type Fields = Readonly<Record<string, Structure>>

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u

const leaves: Readonly<Record<string, { readonly holds: (value: unknown) => boolean; readonly expected: string }>> = {
  text: { holds: isText, expected: 'a text that is not empty' },
  'text?': { holds: (value) => value === null || isText(value), expected: 'a text or null' },
  decimal: { holds: isDecimal, expected: 'an exact decimal as text, such as "1.5"' },
  'decimal?': { holds: (value) => value === null || isDecimal(value), expected: 'a decimal as text, or null' },
  day: { holds: isDay, expected: 'a day, such as "2026-01-01"' },
  'day?': { holds: (value) => value === null || isDay(value), expected: 'a day such as "2026-01-01", or null' },
  digits: {
    holds: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 12,
    expected: 'a whole number of digits from 0 to 12, such as 2',
  },
  rule: { holds: (value) => value !== undefined, expected: 'a rule, such as {"var": "count"}' },
}

const localized: Structure = { fields: { vi: 'text', en: 'text' } }

/** Compares a value with a structure and reports every difference; unknown keys are refused. */
export function checkStructure(value: unknown, structure: Structure, pointer: string, report: Report): void {
  if (structure === 'localized') return checkStructure(value, localized, pointer, report)
  if (typeof structure === 'string') {
    const leaf = leaves[structure]!
    if (!leaf.holds(value)) report(pointer, `got ${shown(value)}, expected ${leaf.expected}`)
    return
  }
  if ('one' in structure) {
    if (structure.one.includes(value as string)) return
    return report(pointer, `got ${shown(value)}, expected one of ${structure.one.map(shown).join(', ')}`)
  }
  if ('either' in structure) return checkEither(value, structure.either, pointer, report)
  if ('list' in structure) {
    if (!Array.isArray(value)) return report(pointer, `got ${shown(value)}, expected a list`)
    const least = structure.least ?? 0
    if (value.length < least) report(pointer, `got ${value.length} entries, expected at least ${least}`)
    value.forEach((entry, index) => checkStructure(entry, structure.list, pointer + pointerStep(index), report))
    return
  }
  if (!isRecord(value)) return report(pointer, `got ${shown(value)}, expected an object`)
  if ('record' in structure) {
    for (const [key, entry] of Object.entries(value)) {
      checkStructure(entry, structure.record, pointer + pointerStep(key), report)
    }
    return
  }
  checkFields(value, structure.fields, structure.optional ?? {}, pointer, report)
}

function checkFields(value: object, fields: Fields, optional: Fields, pointer: string, report: Report): void {
  const given = value as Record<string, unknown>
  for (const [key, structure] of Object.entries(fields)) {
    checkStructure(Object.hasOwn(given, key) ? given[key] : undefined, structure, pointer + pointerStep(key), report)
  }
  for (const [key, entry] of Object.entries(given)) {
    if (Object.hasOwn(fields, key)) continue
    if (Object.hasOwn(optional, key)) checkStructure(entry, optional[key]!, pointer + pointerStep(key), report)
    else {
      const known = [...Object.keys(fields), ...Object.keys(optional)].join(', ')
      report(pointer + pointerStep(key), `unknown key; expected one of ${known}`)
    }
  }
}

function checkEither(value: unknown, structures: readonly Structure[], pointer: string, report: Report): void {
  const attempts = structures.map((structure) => {
    const found: [string, string][] = []
    checkStructure(value, structure, pointer, (...problem) => found.push(problem))
    return found
  })
  if (attempts.some((found) => found.length === 0)) return
  attempts.sort((a, b) => a.length - b.length)[0]!.forEach((problem) => report(...problem))
}

/** Whether a value is an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && day.test(value)
}
