import type { Typed } from './node.js'

/** Names that a part of a rule may read beside inputs and parameters: from `let`, and from operators over lists. */
export class Scope {
  private constructor(
    private readonly outer: Scope | null,
    private readonly name: string,
    readonly slot: number,
    readonly typed: Typed,
  ) {}

  static readonly none: Scope | null = null

  static with(outer: Scope | null, name: string, slot: number, typed: Typed): Scope {
    return new Scope(outer, name, slot, typed)
  }

  find(name: string): Scope | null {
    if (this.name === name) return this
    return this.outer === null ? null : this.outer.find(name)
  }

  names(): readonly string[] {
    return [this.name, ...(this.outer?.names() ?? [])]
  }
}
