import type { Amount, LevelMeaning, QuantityMeaning, QuantityReading, QuantityUnit } from './quantity.js'

/** Plain JSON with the field names of the interchange list of expressions. */
export type QuantityJson = Readonly<Record<string, unknown>>

const operator = { eq: 'eq', gt: 'gt', gte: 'gte', lt: 'lt', lte: 'lte', about: 'approx', range: 'range' } as const
const attain = {
  eq: 'atLeast',
  gt: 'moreThan',
  gte: 'atLeast',
  lt: 'lessThan',
  lte: 'atMost',
  about: 'near',
  range: 'within',
} as const

/**
 * A quantity as JSON for other programs: `class` (target, change, rank, …), `op`, `value`, `value2`, `unit`, `direction`,
 * `per`, `of`, `modality`, then `span`, `rule`, `certainty` and `remarks`. Values are JSON numbers where a number holds
 * them exactly, decimal strings otherwise.
 */
export function quantityReadingToJson(reading: QuantityReading): QuantityJson {
  const { meaning, span, rule, certainty, remarks } = reading
  const intent = meaning.intent === 'stated' ? {} : { modality: meaning.intent }
  return { ...meaningJson(meaning), ...intent, span, written: reading.written, rule, certainty, remarks }
}

function meaningJson(meaning: QuantityMeaning): QuantityJson {
  switch (meaning.kind) {
    case 'level':
      return levelJson(meaning)
    case 'change':
      return changeJson(meaning)
    case 'rank': {
      const op = meaning.compare === 'in-group' ? 'inGroup' : operator[meaning.compare]
      return {
        class: 'rank',
        op,
        ...numberField('value', meaning.place),
        ...numberField('outOf', meaning.outOf),
        ...text('unit', meaning.noun),
        ...text('group', meaning.group),
        ...text('scope', meaning.scope),
      }
    }
    case 'grade':
      return { class: 'qualitative', op: operator[meaning.compare], grade: meaning.grade }
    case 'done':
      return { class: 'boolean', op: 'done' }
    case 'direction':
      return { class: 'directional', op: meaning.way, ...text('of', meaning.of) }
    case 'qualitative': {
      const op = meaning.compare in operator ? operator[meaning.compare as keyof typeof operator] : meaning.compare
      return {
        class: 'qualitative',
        op,
        ...text('of', meaning.of),
        ...text('unit', meaning.unit === null ? null : unitName(meaning.unit)),
      }
    }
  }
}

const classes = {
  target: 'target',
  qualifier: 'qualifier',
  constraint: 'constraint',
  baseline: 'baseline',
  enumeration: 'count',
} as const

function levelJson(meaning: LevelMeaning): QuantityJson {
  const { outOf, display, role } = meaning
  return {
    class: classes[role],
    ...amountJson(meaning),
    unit: unitName(meaning.unit),
    ...(role === 'target' ? { attain: meaning.value === '0' ? 'exact' : attain[meaning.compare] } : {}),
    ...text('per', perName(meaning.per)),
    ...text('of', meaning.of),
    ...(outOf === null ? {} : { outOf: { n: exact(outOf.part), d: exact(outOf.whole), unit: outOf.noun } }),
    ...(display === null
      ? {}
      : { display: { value: exact(display.value), ...numberField('value2', display.upper), scale: display.scale } }),
    ...text('side', meaning.side),
    ...(meaning.filter === null
      ? {}
      : { filter: { ...amountJson(meaning.filter), unit: unitName(meaning.filter.unit) } }),
  }
}

function changeJson(meaning: QuantityMeaning & { readonly kind: 'change' }): QuantityJson {
  const { by, from, to, result } = meaning
  return {
    class: 'change',
    direction: meaning.way,
    ...(by === null ? {} : amountJson(by)),
    ...(from === null ? {} : { from: exact(from.value) }),
    ...(to === null ? {} : { to: to.compare === 'eq' ? exact(to.value) : amountJson(to) }),
    unit: unitName(meaning.unit),
    ...text('per', perName(meaning.per)),
    ...(meaning.average ? { average: true } : {}),
    ...text('baseline', meaning.against),
    ...text('of', meaning.of),
    ...(result === null ? {} : { result: { ...amountJson(result), unit: unitName(result.unit) } }),
  }
}

function amountJson(amount: Amount): QuantityJson {
  return { op: operator[amount.compare], value: exact(amount.value), ...numberField('value2', amount.upper) }
}

function unitName(unit: QuantityUnit): string {
  if (unit.code === 'count' || unit.code === 'bit/s') return unit.noun ?? ''
  return unit.code === 'none' ? '' : unit.code
}

const perNames: Readonly<Record<string, string>> = {
  năm: 'year',
  'người/năm': 'person-year',
  tháng: 'month',
  'nhiệm kỳ': 'term',
  quý: 'quarter',
}

function perName(per: string | null): string | null {
  return per === null ? null : (perNames[per] ?? per)
}

/** A JSON number where it says the same as the decimal, else the decimal as a string. */
function exact(value: string): number | string {
  const number = Number(value)
  return String(number) === value ? number : value
}

function numberField(name: string, value: string | null): QuantityJson {
  return value === null ? {} : { [name]: exact(value) }
}

function text(name: string, value: string | null): QuantityJson {
  return value === null || value === '' ? {} : { [name]: value }
}
