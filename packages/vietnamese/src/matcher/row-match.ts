import type { Item, Part } from '../lexer/token.js'
import type { Acceptance, Match } from './grammar.js'
import type { Phrases } from './phrases.js'

/** The items that a row matched; objects are made of those that the row looks at. */
export class RowMatch implements Match {
  private all: readonly Item[] | null = null

  constructor(
    private readonly phrases: Phrases,
    private readonly start: number,
    readonly end: number,
    /** Index of the item with which the rest begins; -1 where the row has none. */
    private readonly rest: number,
    readonly accepted: Acceptance,
  ) {}

  get text(): string {
    return this.phrases.text
  }

  get items(): readonly Item[] {
    this.all ??= this.phrases.slice(this.start, this.end)
    return this.all
  }

  get before(): Item | undefined {
    return this.phrases.item(this.start - 1)
  }

  get after(): Item | undefined {
    return this.phrases.item(this.end)
  }

  slot(name: string): Item | undefined {
    const at = this.accepted.names.indexOf(name)
    return at < 0 ? undefined : this.phrases.item(this.start + at)
  }

  number(name: string): number {
    const value = this.slot(name)?.value
    return typeof value === 'number' ? value : Number.NaN
  }

  written(name: string): string {
    const at = this.accepted.names.indexOf(name)
    if (at < 0) return ''
    return this.text.slice(this.phrases.start(this.start + at), this.endOf(at))
  }

  /** The named slots. */
  parts(): Part[] {
    const parts: Part[] = []
    const { names } = this.accepted
    for (let at = 0; at < names.length; at++) {
      const role = names[at] ?? null
      if (role !== null) parts.push({ role, start: this.phrases.start(this.start + at), end: this.endOf(at) })
    }
    return parts
  }

  private endOf(at: number): number {
    const last = this.rest >= 0 && this.start + at >= this.rest ? this.end - 1 : this.start + at
    return this.phrases.end(last)
  }
}
