import { at, childOf, childrenOf, type XmlElement } from '../container/xml.js'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
}

/** Prints the numbers that Word generates in front of paragraphs, counting as it goes. */
export class Numbering {
  private readonly levels = new Map<string, readonly Level[]>()
  private readonly lists = new Map<string, string>()
  private readonly counts = new Map<string, number[]>()

  /** @param root the root of `word/numbering.xml`; `null` where the document has none */
  constructor(root: XmlElement | null) {
    for (const abstract of childrenOf(root, 'abstractNum')) {
      const levels: Level[] = []
      for (const level of childrenOf(abstract, 'lvl')) {
        levels[Number(level.attributes.ilvl ?? 0)] = {
          format: childOf(level, 'numFmt')?.attributes.val ?? 'decimal',
          text: childOf(level, 'lvlText')?.attributes.val ?? '',
          start: Number(childOf(level, 'start')?.attributes.val ?? 1),
        }
      }
      this.levels.set(abstract.attributes.abstractNumId ?? '', levels)
    }
    for (const list of childrenOf(root, 'num')) {
      this.lists.set(list.attributes.numId ?? '', at(list, 'abstractNumId')?.attributes.val ?? '')
    }
  }

  /** The number or bullet of the next paragraph of a list; `null` where it prints none. */
  next(numId: string, ilvl: number): string | null {
    const abstract = this.lists.get(numId)
    const levels = abstract === undefined ? undefined : this.levels.get(abstract)
    const level = levels?.[ilvl]
    if (abstract === undefined || levels === undefined || level === undefined || level.format === 'none') return null
    if (level.format === 'bullet') return bulletOf(level.text)
    const counts = this.counts.get(abstract) ?? []
    this.counts.set(abstract, counts)
    counts[ilvl] = (counts[ilvl] ?? level.start - 1) + 1
    counts.length = ilvl + 1
    const printed = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const of = Number(digit) - 1
      const format = levels[of]?.format ?? 'decimal'
      // A level below that was never counted stands at its start.
      return printNumber(counts[of] ?? levels[of]?.start ?? 1, format)
    })
    return printed.trim() === '' ? null : printed.trim()
  }
}

/** Word keeps bullets in symbol fonts at private code points. */
function bulletOf(text: string): string {
  return /^[-+*–•○▪]/u.test(text) ? text.slice(0, 1) : '-'
}

function printNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerLetter':
      return letters(value)
    case 'decimalZero':
      return String(value).padStart(2, '0')
    default:
      return String(value)
  }
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  let rest = Math.min(Math.max(value, 0), 3999)
  let written = ''
  for (const [worth, sign] of romans) {
    for (; rest >= worth; rest -= worth) written += sign
  }
  return written
}

/** a … z, aa, bb, as Word counts. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((Math.max(value, 1) - 1) % 26))
  return letter.repeat(Math.min(Math.floor((Math.max(value, 1) - 1) / 26) + 1, 20))
}
