import { isDecimal } from '../exact/is-decimal.js'
import { isWhole, rationalOfDecimal, rationalOfNumber, whole, type Rational } from '../exact/rational.js'
import { dayNumber } from './day-number.js'
import type { CheckedInput, ExactValue, ScalarType } from './node.js'
import { Failure, Unknown, type Outcome } from './poison.js'
import type { LogicLimits } from './rule-engine.js'

/** Reads the inputs of one row: each a value or unknown, or the failure of the first that has the wrong type. */
export function loadRow(
  inputs: readonly CheckedInput[],
  row: Readonly<Record<string, unknown>>,
  limits: LogicLimits,
): readonly Outcome[] | Failure {
  const loaded: Outcome[] = []
  for (const input of inputs) {
    const given = Object.hasOwn(row, input.name) ? row[input.name] : undefined
    const value = given === undefined || given === null ? Unknown.input(input.name) : read(input, given, limits)
    if (value instanceof Failure) return value
    loaded.push(value)
  }
  return loaded
}

function read(input: CheckedInput, given: unknown, limits: LogicLimits): ExactValue | Failure {
  if (input.type !== 'list') return readScalar(input, input.type, given, limits)
  if (!Array.isArray(given)) return wrong(input.name, given, `a list of ${input.of}s`)
  if (given.length > limits.list) return wrong(input.name, given, `at most ${limits.list} elements`)
  const items: ExactValue[] = []
  for (const [index, item] of given.entries()) {
    const value = readScalar({ ...input, name: `${input.name}[${index}]` }, input.of, item, limits)
    if (value instanceof Failure) return value
    items.push(value)
  }
  return items
}

function readScalar(input: CheckedInput, type: ScalarType, given: unknown, limits: LogicLimits): ExactValue | Failure {
  switch (type) {
    case 'number': {
      const value = readNumber(given)
      if (value === null) return wrong(input.name, given, 'a number, such as "99.5"')
      if (typeof value.n === 'bigint' && value.n.toString().length > 1000)
        return wrong(input.name, given, 'a number of at most 1,000 digits')
      if (input.integer && !isWhole(value)) return wrong(input.name, given, 'a whole number, such as "12"')
      return value
    }
    case 'boolean':
      return typeof given === 'boolean' ? given : wrong(input.name, given, 'true or false')
    case 'day':
      return dayNumber(given) ?? wrong(input.name, given, 'a day, such as "2026-06-30"')
    case 'text':
      if (typeof given !== 'string') return wrong(input.name, given, 'text')
      return given.length > limits.text
        ? wrong(input.name, given, `at most ${limits.text} characters`)
        : composed(given)
  }
}

function readNumber(given: unknown): Rational | null {
  if (isDecimal(given)) return rationalOfDecimal(given)
  if (typeof given === 'number' && Number.isFinite(given)) return rationalOfNumber(given)
  return typeof given === 'bigint' ? whole(given) : null
}

/** Text in NFC. Everything below the combining marks is so already. */
export function composed(text: string): string {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) >= 0x300) return text.normalize('NFC')
  return text
}

function wrong(name: string, given: unknown, expected: string): Failure {
  return new Failure('input', '', `input ${name}: got ${shown(given)}, expected ${expected}`)
}

function shown(given: unknown): string {
  if (typeof given === 'string') return JSON.stringify(given.slice(0, 60))
  return typeof given === 'number' || typeof given === 'boolean'
    ? String(given)
    : Array.isArray(given)
      ? 'a list'
      : typeof given
}
