import { compareDecimals, decimalOfNumber, isDecimal } from '@commune-plan/engine'
import type { InputDeclaration, LocalizedText, ValueProblem } from '@commune-plan/model'
import { shown } from '../profile/profile-problem.js'
import { isRecord } from '../profile/structure.js'

/** One value of an input: an exact decimal as text (or a whole number), yes or no, a day, a choice, a list. */
export type ScoringScalar = string | number | boolean | readonly string[]

/**
 * What is known of an input. `null` or absent: not reported. `{ notApplicable: true }`: reported as not applicable, which
 * is neither missing nor zero. `{ self, verified, by }`: what the unit says beside what somebody confirmed.
 */
export type ScoringValue =
  | ScoringScalar
  | null
  | { readonly notApplicable: true }
  | { readonly self?: ScoringScalar | null; readonly verified?: ScoringScalar | null; readonly by?: string }

/** Values by input name. */
export type ScoringValues = Readonly<Record<string, ScoringValue | undefined>>

/** Which of two values counts: what the unit says, what is confirmed, or the confirmed one where there is one. */
export type ValueSource = 'self' | 'verified' | 'verified-else-self'

/** Values that passed their declaration; what did not is missing, and told. */
export interface ResolvedValues {
  readonly row: Readonly<Record<string, string | boolean | readonly string[]>>
  readonly notApplicable: ReadonlySet<string>
  readonly problems: readonly ValueProblem[]
}

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u

/** Checks values against their declarations. An invalid value counts as missing and is reported; nothing is clamped. */
export function resolveValues(
  values: ScoringValues,
  inputs: Readonly<Record<string, InputDeclaration>>,
  source: ValueSource,
): ResolvedValues {
  const row: Record<string, string | boolean | readonly string[]> = {}
  const notApplicable = new Set<string>()
  const problems: ValueProblem[] = []
  const refuse = (input: string, vi: string, en: string): void => void problems.push({ input, message: { vi, en } })
  for (const [name, declaration] of Object.entries(inputs)) {
    const given = Object.hasOwn(values, name) ? pick(values[name], source) : null
    if (given === notApplicableMark) notApplicable.add(name)
    if (given === null || given === notApplicableMark) continue
    const value = valueOf(given, declaration)
    if (value === null) {
      const wanted = expected(declaration)
      refuse(name, `nhận ${shown(given)}, cần ${wanted.vi}`, `got ${shown(given)}, expected ${wanted.en}`)
    } else row[name] = value
  }
  for (const [name, { partOf }] of Object.entries(inputs)) {
    const [part, whole] = [row[name], partOf === undefined ? undefined : row[partOf]]
    if (!isDecimal(part) || !isDecimal(whole) || compareDecimals(part, whole) <= 0) continue
    refuse(
      name,
      `nhận ${part}, lớn hơn ${partOf!} (${whole})`,
      `got ${part}, above ${partOf!} (${whole}), of which it is a part`,
    )
    Reflect.deleteProperty(row, name)
  }
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(inputs, name)) refuse(name, 'không có đầu vào nào tên như vậy', 'no input of this name')
  }
  return { row, notApplicable, problems }
}

const notApplicableMark = Symbol('not applicable')

function pick(value: ScoringValue | undefined, source: ValueSource): ScoringScalar | null | typeof notApplicableMark {
  if (value === null || value === undefined) return null
  if (!isRecord(value)) return source === 'verified' ? null : value
  if ('notApplicable' in value) return notApplicableMark
  const { self = null, verified = null } = value as { self?: ScoringScalar | null; verified?: ScoringScalar | null }
  if (source === 'self') return self
  return source === 'verified' ? verified : (verified ?? self)
}

function valueOf(given: ScoringScalar, declaration: InputDeclaration): string | boolean | readonly string[] | null {
  switch (declaration.type) {
    case 'boolean':
      return typeof given === 'boolean' ? given : null
    case 'list':
      return Array.isArray(given) && given.every((entry) => typeof entry === 'string') ? given : null
    case 'day':
      return typeof given === 'string' && day.test(given) ? given : null
    case 'text':
      return typeof given === 'string' && (declaration.values?.some(({ id }) => id === given) ?? true) ? given : null
    case 'number':
    case 'integer':
      return numberOf(given, declaration)
  }
}

function numberOf(given: ScoringScalar, { type, minimum, maximum }: InputDeclaration): string | null {
  const value = typeof given === 'number' && Number.isFinite(given) ? decimalOfNumber(given) : given
  if (!isDecimal(value) || (type === 'integer' && value.includes('.'))) return null
  if (minimum !== undefined && compareDecimals(value, minimum) < 0) return null
  return maximum !== undefined && compareDecimals(value, maximum) > 0 ? null : value
}

function expected({ type, minimum, maximum, values }: InputDeclaration): LocalizedText {
  if (values !== undefined) {
    const answers = values.map(({ id }) => shown(id)).join(', ')
    return { vi: `một trong ${answers}`, en: `one of ${answers}` }
  }
  const bounds = `${minimum === undefined ? '' : ` ≥ ${minimum}`}${maximum === undefined ? '' : ` ≤ ${maximum}`}`
  const example = minimum ?? maximum ?? (type === 'integer' ? '3' : '99.5')
  const words = {
    number: [`một số${bounds}, như "${example}"`, `a decimal${bounds}, such as "${example}"`],
    integer: [`một số nguyên${bounds}, như "${example}"`, `a whole number${bounds}, such as "${example}"`],
    boolean: ['true hoặc false', 'true or false'],
    text: ['một đoạn chữ', 'a text'],
    day: ['một ngày, như "2026-12-14"', 'a day, such as "2026-12-14"'],
    list: ['một danh sách chữ', 'a list of texts'],
  } as const
  const [vi, en] = words[type]
  return { vi, en }
}
