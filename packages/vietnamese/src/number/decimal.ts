/** What is uncertain about a number as written. */
export type NumberAmbiguity =
  /** "1.5": a point as decimal mark, where Vietnamese writes a comma. */
  | 'point-as-decimal'
  /** "1,200": 1.2 by the Vietnamese rule, 1200 if the comma groups thousands. */
  | 'comma-may-group'
  /** "1,234.5": English grouping. */
  | 'english-marks'

/** An exact number read from digits. */
export interface DecimalReading {
  /** Canonical decimal: `'1234.5'`; no sign, exponent or needless zero. */
  readonly value: string
  readonly ambiguity: NumberAmbiguity | null
  /** The reading that was not taken, where there are two. */
  readonly other: string | null
}

/**
 * Reads digits with Vietnamese marks: `1.234,5` is 1234.5, `99,5` is 99.5, `1.200` and `1 200` are 1200, `01` is 1.
 *
 * @param written digits with `.`, `,` or single blanks between them, nothing else
 * @param hint `whole`: the number counts things that cannot be divided, so `1,200` is 1200
 * @returns `null` for anything that is no such number
 */
export function parseDecimal(written: string, hint: { readonly whole?: boolean } = {}): DecimalReading | null {
  const text = written.trim()
  if (text.length > 60 || !/^\d+(?:[., ]\d+)*$/u.test(text)) return null
  const marks = text.replace(/\d/gu, '')
  if (marks === '') return sure(text, '')
  if (marks.includes(' ')) return grouped(text, ' ')
  const last = marks.at(-1)!
  const other = last === ',' ? '.' : ','
  if (marks.includes(other)) return mixed(text, last, other)
  if (marks.length > 1) return grouped(text, last)
  const read = single(text, last)
  return hint.whole === true && read.other !== null
    ? { value: read.other, ambiguity: read.ambiguity, other: read.value }
    : read
}

/** Blanks group thousands; a decimal part may follow: "1 234 567,89". */
function grouped(text: string, mark: string): DecimalReading | null {
  const parts = text.split(mark)
  const tail = /^(\d{3})[.,](\d+)$/u.exec(parts.at(-1)!)
  const groups = tail === null ? parts : [...parts.slice(0, -1), tail[1]!]
  const regular = groups.every((part, at) => (at === 0 ? /^\d{1,3}$/u.test(part) : /^\d{3}$/u.test(part)))
  return regular ? sure(groups.join(''), tail?.[2] ?? '') : null
}

function mixed(text: string, last: string, other: string): DecimalReading | null {
  const at = text.lastIndexOf(last)
  if (text.indexOf(last) !== at) return null
  const whole = grouped(text.slice(0, at), other)
  if (whole === null) return null
  return {
    value: canonicalDecimal(whole.value, text.slice(at + 1)),
    ambiguity: last === '.' ? 'english-marks' : null,
    other: null,
  }
}

function single(text: string, mark: string): DecimalReading {
  const [whole = '', fraction = ''] = text.split(mark)
  const groups = fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0')
  const joined = canonicalDecimal(whole + fraction, '')
  const split = canonicalDecimal(whole, fraction)
  if (mark === '.')
    return groups ? sure(whole + fraction, '') : { value: split, ambiguity: 'point-as-decimal', other: null }
  return { value: split, ambiguity: groups ? 'comma-may-group' : null, other: groups ? joined : null }
}

function sure(whole: string, fraction: string): DecimalReading {
  return { value: canonicalDecimal(whole, fraction), ambiguity: null, other: null }
}

/** Canonical form of digits before and after the decimal mark. */
export function canonicalDecimal(whole: string, fraction: string): string {
  const head = whole.replace(/^0+(?=\d)/u, '')
  const tail = fraction.replace(/0+$/u, '')
  return tail === '' ? head : `${head === '' ? '0' : head}.${tail}`
}
