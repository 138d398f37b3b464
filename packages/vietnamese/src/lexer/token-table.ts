import { classesOf } from './class-set.js'
import type { Gap, Item, Part, Repair, Shape } from './token.js'

/** What all tokens of one word have in common. */
export interface TokenKind {
  /** Number of its classes, see `classSet`. */
  readonly set: number
  readonly value: unknown
  /** What a slip of recognition stands for; `null` where the word is written as it should be. */
  readonly taken: string | null
}

const shapes: readonly Shape[] = ['none', 'lower', 'capital', 'upper', 'mixed']
const noParts: readonly Part[] = []
const noRepairs: readonly Repair[] = []
const width = 4
const madeForm = 32

/** Number of a shape in the columns of a {@link TokenTable}. */
export const shapeNumber: Readonly<Record<Shape, number>> = { none: 0, lower: 1, capital: 2, upper: 3, mixed: 4 }

/**
 * Items of one text as columns of numbers: start, end, class set, gap and shape. An object is made of one only where
 * somebody asks for it, so that most words of a text never become objects. Rows are added, never changed.
 */
export class TokenTable {
  count = 0
  private columns: Int32Array
  private readonly kinds: (TokenKind | null)[]
  private readonly objects: (Item | null)[]

  constructor(
    readonly text: string,
    expected: number,
  ) {
    this.columns = new Int32Array(expected * width)
    this.kinds = new Array<TokenKind | null>(expected).fill(null)
    this.objects = new Array<Item | null>(expected).fill(null)
  }

  start(id: number): number {
    return this.columns[id * width]!
  }

  end(id: number): number {
    return this.columns[id * width + 1]!
  }

  set(id: number): number {
    return this.columns[id * width + 2]!
  }

  gap(id: number): Gap {
    return (this.columns[id * width + 3]! & 3) as Gap
  }

  /** Whether grammar rows made the item. */
  made(id: number): boolean {
    return this.columns[id * width + 3]! >= madeForm
  }

  /** @param kind `null` for digits, whose value is read from the text when it is asked for */
  addToken(start: number, end: number, set: number, form: number, kind: TokenKind | null): number {
    const id = this.add(start, end, set, form)
    this.kinds[id] = kind
    return id
  }

  /** @param set number of the item's classes */
  addItem(item: Item, set: number): number {
    const id = this.add(
      item.start,
      item.end,
      set,
      item.gap | (shapeNumber[item.shape] << 2) | (item.rule === null ? 0 : madeForm),
    )
    this.objects[id] = item
    return id
  }

  item(id: number): Item {
    return this.objects[id] ?? this.build(id)
  }

  private add(start: number, end: number, set: number, form: number): number {
    const id = this.count
    const at = id * width
    if (at === this.columns.length) this.grow()
    this.count++
    const { columns } = this
    columns[at] = start
    columns[at + 1] = end
    columns[at + 2] = set
    columns[at + 3] = form
    return id
  }

  private grow(): void {
    const larger = new Int32Array(this.columns.length * 2 + 16 * width)
    larger.set(this.columns)
    this.columns = larger
    for (let id = this.count; id < larger.length / width; id++) {
      this.kinds.push(null)
      this.objects.push(null)
    }
  }

  private build(id: number): Item {
    const at = id * width
    const start = this.columns[at]!
    const end = this.columns[at + 1]!
    const form = this.columns[at + 3]!
    const kind = this.kinds[id] ?? null
    const item: Item = {
      start,
      end,
      classes: classesOf(this.columns[at + 2]!),
      gap: (form & 3) as Gap,
      shape: shapes[(form >> 2) & 7]!,
      value: kind === null ? numberAt(this.text, start, end) : kind.value,
      rule: null,
      parts: noParts,
      repairs: kind?.taken == null ? noRepairs : [{ written: this.text.slice(start, end), taken: kind.taken }],
    }
    this.objects[id] = item
    return item
  }
}

/** The number of a run of digits; `null` from 16 digits on, where it would not be exact. */
function numberAt(text: string, start: number, end: number): number | null {
  if (end - start > 15) return null
  let value = 0
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48
  return value
}
