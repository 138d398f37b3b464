import { classSet } from '../lexer/class-set.js'
import type { TokenTable } from '../lexer/token-table.js'
import type { Gap, Item } from '../lexer/token.js'

/**
 * The items of a text in order, at one level of its grammars. Numbers of the class sets tell which of them somebody
 * cares for; only those become objects.
 */
export class Phrases {
  constructor(
    readonly table: TokenTable,
    /** Numbers of the items in the table. */
    readonly order: Int32Array,
    public length: number,
  ) {}

  get text(): string {
    return this.table.text
  }

  /** Number of the item's class set; see `ClassFlags`. */
  set(at: number): number {
    return this.table.set(this.order[at]!)
  }

  gap(at: number): Gap {
    return this.table.gap(this.order[at]!)
  }

  start(at: number): number {
    return this.table.start(this.order[at]!)
  }

  end(at: number): number {
    return this.table.end(this.order[at]!)
  }

  /** Whether grammar rows made the item. */
  made(at: number): boolean {
    return this.table.made(this.order[at]!)
  }

  /** The item as an object; `undefined` outside the text. */
  item(at: number): Item | undefined {
    return at < 0 || at >= this.length ? undefined : this.table.item(this.order[at]!)
  }

  /** Puts the item at one index to another, at or before it. */
  move(from: number, to: number): void {
    this.order[to] = this.order[from]!
  }

  /** Puts a new item in place of the one at an index. */
  put(at: number, item: Item): void {
    this.order[at] = this.table.addItem(item, classSet(item.classes.join(' ')))
  }

  slice(from: number, to: number): Item[] {
    const items: Item[] = []
    for (let at = from; at < to; at++) items.push(this.table.item(this.order[at]!))
    return items
  }
}
