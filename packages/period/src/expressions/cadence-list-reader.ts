import type { Item, Phrases } from '@commune-plan/vietnamese'
import { partUnit, yearUnit } from '../meaning/calendar-unit.js'
import type { Cadence, Deadline, DueRule, Loose, Step, TimeMeaning } from '../meaning/time-meaning.js'
import { cadence } from './cadences.js'
import { countOf, hasClass, periodOf } from './unit-items.js'

/** Bare nouns of a list and their interval. */
export const nouns: Readonly<Record<string, Step>> = {
  tuan: { weeks: 1 },
  thang: { months: 1 },
  quy: { months: 3 },
  nam: { years: 1 },
}
const mostElements = 10

interface Element {
  readonly meaning: TimeMeaning
  /** A cadence whatever stands beside it; a bare "quý" is one only in a list. */
  readonly definite: boolean
  readonly bare: boolean
  readonly due: boolean
  readonly reported: boolean
  readonly end: number
}

/** Reads the list that begins at an item. */
export class ListReader {
  private steps = 0

  constructor(
    private readonly items: Phrases,
    private readonly start: number,
    /** Whether the items are the whole text, as in a cell. */
    private readonly alone: boolean,
  ) {}

  read(): { readonly item: Item | null; readonly end: number; readonly steps: number } {
    const headed =
      hasClass(this.items.item(this.start), 'theo', 'baocao') || this.unspecified(this.items.item(this.start)!)
    const elements: Element[] = []
    let end = this.start
    for (let at: number | null = this.start; at !== null && elements.length < mostElements;) {
      const element = this.element(at)
      if (element === null) break
      elements.push(element)
      end = element.end
      at = this.separator(end)
    }
    return { item: this.accept(elements, headed, end), end, steps: this.steps }
  }

  private at(index: number): Item | undefined {
    this.steps++
    const item = this.items.item(index)
    return item === undefined || (index > this.start && item.gap === 3) ? undefined : item
  }

  private unspecified(item: Item): boolean {
    const value = item.value as Cadence | undefined
    return hasClass(item, 'cadence') && value?.mode === 'periodic' && value.every === null && value.due === undefined
  }

  /** Prefix words, one element, and perhaps its day of grace. */
  private element(from: number): Element | null {
    let at = from
    let reported = false
    for (let prefixes = 0; prefixes < 4; prefixes++) {
      const item = this.at(at)
      if (item === undefined) return null
      if (
        !hasClass(item, 'theo', 'baocao', 'ketqua', 'ca') &&
        !(this.unspecified(item) && this.listable(this.at(at + 1)))
      )
        break
      reported ||= hasClass(item, 'baocao')
      at++
    }
    const item = this.at(at)
    const found = item === undefined ? null : this.meaning(item)
    if (found === null) return null
    const due = this.due(at + 1)
    if (due === null) return { ...found, due: false, reported, end: at + 1 }
    const meaning =
      found.meaning.kind === 'cadence' && found.meaning.mode === 'periodic' ? { ...found.meaning, due: due.rule } : null
    return meaning === null
      ? { ...found, due: false, reported, end: at + 1 }
      : { ...found, meaning, due: true, reported, end: due.end }
  }

  private listable(item: Item | undefined): boolean {
    return item !== undefined && (hasClass(item, 'ketqua', 'theo', 'baocao') || this.meaning(item) !== null)
  }

  private meaning(item: Item): Pick<Element, 'meaning' | 'definite' | 'bare'> | null {
    if (hasClass(item, 'cadence')) {
      const value = item.value as Cadence
      return value.mode === 'continuous' || (value.mode === 'periodic' && value.every === null)
        ? null
        : { meaning: value, definite: true, bare: false }
    }
    const count = countOf(item)
    if (count !== null) {
      const regular =
        (count.noun === 'thang' && [1, 3, 6, 9, 12].includes(count.count)) ||
        (count.noun === 'nam' && count.count === 1)
      return regular
        ? { meaning: cadence({ mode: 'periodic', every: count.step }), definite: false, bare: false }
        : null
    }
    if (hasClass(item, 'loose')) {
      const { part, of } = item.value as Loose
      return part === 'end' && of?.grain === 'year' && of.year === null
        ? { meaning: cadence({ mode: 'periodic', every: { years: 1 } }), definite: false, bare: false }
        : null
    }
    // "định kỳ 6 tháng, năm báo cáo": in a list the year is a cadence, and the report its object.
    const reported = hasClass(item, 'kybaocao') ? (item.value as Step | undefined) : undefined
    const step = item.rule === null ? (nouns[item.classes[0]!] ?? reported) : undefined
    return step === undefined
      ? null
      : { meaning: cadence({ mode: 'periodic', every: step }), definite: false, bare: true }
  }

  /** "(trước ngày 05/6)", "trước ngày 10/11" */
  private due(from: number): { readonly rule: DueRule; readonly end: number } | null {
    const opened = hasClass(this.at(from), '(')
    const at = opened ? from + 1 : from
    const item = this.at(at)
    if (item === undefined) return null
    const rule = dueOf(item)
    if (rule === null) return null
    if (!opened) return { rule, end: at + 1 }
    return hasClass(this.at(at + 1), ')') ? { rule, end: at + 2 } : null
  }

  /** Index behind the words that join two elements; `null` where the list ends. */
  private separator(from: number): number | null {
    let at = from
    let seen = false
    for (let words = 0; words < 3; words++) {
      const item = this.at(at)
      const bracket = hasClass(item, '(') && hasClass(this.at(at + 1), 'hoac', 'va', 'cadence')
      if (!bracket && !hasClass(item, ',', ';', 'va', 'hoac', '/')) break
      seen = true
      at++
    }
    return seen ? at : null
  }

  private accept(elements: readonly Element[], headed: boolean, end: number): Item | null {
    if (elements.length === 0) return null
    const sure =
      headed || elements.some((element) => element.definite || element.due || (elements.length > 1 && !element.bare))
    const whole = this.alone && this.start === 0 && end === this.items.length
    if (elements.length === 1) return this.single(elements[0]!, end)
    return sure || whole ? this.item(elements, end) : null
  }

  private single(element: Element, end: number): Item | null {
    if (element.due) return this.item([element], end)
    if (element.definite || element.meaning.kind !== 'cadence') return null
    const every = element.meaning.every
    if (element.reported && every?.years === 1)
      return this.make([periodOf(yearUnit(null))], end, 'list/report-year', 'ny')
    const whole = this.alone && this.items.length === 1
    if ((element.reported || whole) && every?.months === 6)
      return this.make([periodOf(partUnit('half', 1, null))], end, 'list/report-half', 'ny')
    return element.bare && hasClass(this.items.item(this.start), 'theo') ? this.item([element], end) : null
  }

  private item(elements: readonly Element[], end: number): Item {
    return this.make(
      elements.map((element) => element.meaning),
      end,
      'list/cadences',
      '',
    )
  }

  private make(meanings: readonly TimeMeaning[], end: number, rule: string, more: string): Item {
    const closed = this.closing(end)
    const items = this.items.slice(this.start, closed)
    const value: TimeMeaning = meanings.length === 1 ? meanings[0]! : { kind: 'joined', by: 'and', items: meanings }
    return {
      ...items[0]!,
      end: items[items.length - 1]!.end,
      classes: ['reading', value.kind, ...(more === '' ? [] : [more])],
      value,
      rule,
      parts: items.flatMap((item) => item.parts),
      repairs: items.flatMap((item) => item.repairs),
    }
  }

  /** Takes in the bracket that an added "(hoặc đột xuất" opened. */
  private closing(end: number): number {
    const opened = this.items.slice(this.start, end).filter((item) => hasClass(item, '(')).length
    const closed = this.items.slice(this.start, end).filter((item) => hasClass(item, ')')).length
    return opened > closed && hasClass(this.items.item(end), ')') ? end + 1 : end
  }
}

function dueOf(item: Item): DueRule | null {
  if (hasClass(item, 'deadline')) {
    const { bound, stated, loose } = item.value as Deadline
    if (stated.grain !== 'day' || stated.number === null || stated.day === null || loose === true) return null
    return { bound, months: [stated.number], days: [stated.day] }
  }
  return hasClass(item, 'cadence') ? ((item.value as Cadence).due ?? null) : null
}
