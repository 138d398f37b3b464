import { printNumber } from '../builder/print-number.js'
import { at, childOf, childrenOf, type XmlElement } from '../container/xml.js'
import { isOn } from './styles.js'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
  /** Numbers of the levels above are written as digits. */
  readonly legal: boolean
}

/** A list of the document: the definition it uses, what it changes of it, and where it begins anew. */
interface List {
  readonly abstract: string
  readonly own: ReadonlyMap<number, Level>
  readonly restarts: ReadonlyMap<number, number>
}

/** Prints the numbers that Word generates in front of paragraphs, counting as it goes. */
export class Numbering {
  private readonly levels = new Map<string, readonly Level[]>()
  private readonly lists = new Map<string, List>()
  private readonly counts = new Map<string, number[]>()
  private readonly begun = new Set<string>()

  /** @param root the root of `word/numbering.xml`; `null` where the document has none */
  constructor(root: XmlElement | null) {
    const styled = new Map<string, readonly Level[]>()
    const abstracts = childrenOf(root, 'abstractNum')
    for (const abstract of abstracts) {
      const levels: Level[] = []
      for (const level of childrenOf(abstract, 'lvl')) levels[levelOf(level)] = definition(level)
      this.levels.set(abstract.attributes.abstractNumId ?? '', levels)
      const style = childOf(abstract, 'styleLink')?.attributes.val
      if (style !== undefined) styled.set(style, levels)
    }
    for (const abstract of abstracts) {
      const levels = styled.get(childOf(abstract, 'numStyleLink')?.attributes.val ?? '')
      if (levels !== undefined) this.levels.set(abstract.attributes.abstractNumId ?? '', levels)
    }
    for (const list of childrenOf(root, 'num')) {
      const own = new Map<number, Level>()
      const restarts = new Map<number, number>()
      for (const change of childrenOf(list, 'lvlOverride')) {
        const level = childOf(change, 'lvl')
        if (level !== undefined) own.set(levelOf(change), definition(level))
        const start = childOf(change, 'startOverride')?.attributes.val
        if (start !== undefined) restarts.set(levelOf(change), Number(start))
      }
      const abstract = at(list, 'abstractNumId')?.attributes.val ?? ''
      this.lists.set(list.attributes.numId ?? '', { abstract, own, restarts })
    }
  }

  /** The number or bullet of the next paragraph of a list; `null` where it prints none. */
  next(numId: string, ilvl: number): string | null {
    const list = this.lists.get(numId)
    const base = list === undefined ? undefined : this.levels.get(list.abstract)
    if (list === undefined || base === undefined) return null
    const levelAt = (index: number): Level | undefined => list.own.get(index) ?? base[index]
    const level = levelAt(ilvl)
    if (level === undefined || level.format === 'none') return null
    if (level.format === 'bullet') return bulletOf(level.text)
    const counts = this.counts.get(list.abstract) ?? []
    this.counts.set(list.abstract, counts)
    const restart = list.restarts.get(ilvl)
    const first = !this.begun.has(`${numId} ${ilvl}`)
    this.begun.add(`${numId} ${ilvl}`)
    counts[ilvl] = restart !== undefined && first ? restart : (counts[ilvl] ?? level.start - 1) + 1
    counts.length = ilvl + 1
    const printed = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const of = Number(digit) - 1
      // A level below that was never counted stands at its start.
      const value = counts[of] ?? levelAt(of)?.start ?? 1
      return printNumber(value, level.legal && of < ilvl ? 'decimal' : (levelAt(of)?.format ?? 'decimal'))
    })
    return printed.trim() === '' ? null : printed.trim()
  }
}

function levelOf(element: XmlElement): number {
  const level = Number(element.attributes.ilvl ?? 0)
  return Number.isInteger(level) && level >= 0 && level < 9 ? level : 0
}

function definition(level: XmlElement): Level {
  return {
    format: childOf(level, 'numFmt')?.attributes.val ?? 'decimal',
    text: childOf(level, 'lvlText')?.attributes.val ?? '',
    start: Number(childOf(level, 'start')?.attributes.val ?? 1),
    legal: isOn(childOf(level, 'isLgl')) === true,
  }
}

/** Word keeps bullets in symbol fonts at private code points. */
function bulletOf(text: string): string {
  return /^[-+*–•○▪]/u.test(text) ? text.slice(0, 1) : '-'
}
