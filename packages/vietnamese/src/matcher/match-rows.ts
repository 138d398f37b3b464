import type { Item, Part, Repair } from '../lexer/token.js'
import type { Acceptance, Grammar, GrammarNode, Made, Match } from './grammar.js'

/** Items after a grammar was applied, and the steps it took. */
export interface Matched {
  readonly items: readonly Item[]
  readonly steps: number
}

/** Classes of a word that the lexicon does not know; most tokens have only these. */
const wordClasses = ['word', 'caps', 'capital']
const longestRest = 24
const restEnds = new Set([',', ';', '.', ':', '(', ')', '"', '|', '/', '!', '?'])

/**
 * Applies a grammar once, from left to right: at each item the longest row that does not refuse wins (ties by rank,
 * then by order) and its items become one; then matching goes on behind it. The tree is finite and each of its nodes is
 * visited at most once for a start, so the work is linear in the number of items.
 *
 * @param text text that was lexed
 * @param items tokens, or the items of the level below
 * @param grammar compiled rows
 */
export function matchRows(text: string, items: readonly Item[], grammar: Grammar): Matched {
  const result: Item[] = []
  const { root } = grammar
  const words = wordClasses.some((name) => root.edges.has(name))
  let steps = 0
  for (let at = 0; at < items.length;) {
    steps++
    const first = items[at]!
    if ((!words && first.rule === null && first.classes[0] === 'word') || !startsRow(first, root)) {
      result.push(first)
      at++
      continue
    }
    const walk = new Walk(items, at)
    walk.from(root, at, true)
    steps += walk.steps
    const item = walk.best(text)
    result.push(item?.item ?? first)
    at = item?.end ?? at + 1
  }
  return { items: result, steps }
}

function startsRow(item: Item, root: GrammarNode): boolean {
  for (const name of item.classes) if (root.edges.has(name)) return true
  return false
}

interface Candidate {
  readonly accepted: Acceptance
  readonly end: number
  readonly rest: number
}

class Walk {
  steps = 0
  private readonly found: Candidate[] = []

  constructor(
    private readonly items: readonly Item[],
    private readonly start: number,
  ) {}

  from(node: GrammarNode, at: number, first: boolean): void {
    for (const accepted of node.accepts) this.found.push({ accepted, end: at, rest: -1 })
    if (node.rest.length > 0) this.rest(node, at)
    const item = this.items[at]
    if (item === undefined || (!first && item.gap === 3)) return
    let visited: GrammarNode | null = null
    for (const name of item.classes) {
      this.steps++
      const edges = node.edges.get(name)
      if (edges === undefined) continue
      for (const edge of edges) {
        if (edge.node === visited || (edge.glued && item.gap !== 0)) continue
        visited = edge.node
        this.from(edge.node, at + 1, false)
      }
    }
  }

  private rest(node: GrammarNode, at: number): void {
    let end = at
    while (end < this.items.length && end - at < longestRest) {
      this.steps++
      const item = this.items[end]!
      if (item.gap === 3 || restEnds.has(item.classes[0]!)) break
      end++
    }
    if (end > at) for (const accepted of node.rest) this.found.push({ accepted, end, rest: at })
  }

  best(text: string): { readonly item: Item; readonly end: number } | null {
    this.found.sort(
      (a, b) =>
        b.end - a.end || (b.accepted.row.rank ?? 0) - (a.accepted.row.rank ?? 0) || a.accepted.order - b.accepted.order,
    )
    for (const candidate of this.found) {
      const match = new RowMatch(text, this.items, candidate, this.start)
      const made = candidate.accepted.row.make(match)
      if (made !== null) return { item: reduce(match, made, candidate.accepted), end: candidate.end }
    }
    return null
  }
}

class RowMatch implements Match {
  readonly items: readonly Item[]
  readonly before: Item | undefined
  readonly after: Item | undefined
  private readonly restFrom: number

  constructor(
    readonly text: string,
    all: readonly Item[],
    private readonly candidate: Candidate,
    start: number,
  ) {
    this.items = all.slice(start, candidate.end)
    this.before = all[start - 1]
    this.after = all[candidate.end]
    this.restFrom = candidate.rest < 0 ? this.items.length : candidate.rest - start
  }

  slot(name: string): Item | undefined {
    const at = this.candidate.accepted.names.indexOf(name)
    return at < 0 ? undefined : this.items[at]
  }

  number(name: string): number {
    const value = this.slot(name)?.value
    return typeof value === 'number' ? value : Number.NaN
  }

  written(name: string): string {
    const at = this.candidate.accepted.names.indexOf(name)
    const range = at < 0 ? null : this.rangeOf(at)
    return range === null ? '' : this.text.slice(range.start, range.end)
  }

  parts(): Part[] {
    const parts: Part[] = []
    this.candidate.accepted.names.forEach((role, at) => {
      if (role === null) return
      const { start, end } = this.rangeOf(at)
      parts.push({ role, start, end })
    })
    return parts
  }

  private rangeOf(at: number): { readonly start: number; readonly end: number } {
    const first = this.items[at]!
    const last = at >= this.restFrom ? this.items[this.items.length - 1]! : first
    return { start: first.start, end: last.end }
  }
}

function reduce(match: RowMatch, made: Made, accepted: Acceptance): Item {
  const { items } = match
  const first = items[0]!
  const parts = match.parts()
  const repairs: Repair[] = []
  if (made.parts !== undefined) parts.push(...made.parts)
  for (const item of items) {
    if (item.parts.length > 0) parts.push(...item.parts)
    if (item.repairs.length > 0) repairs.push(...item.repairs)
  }
  if (made.repairs !== undefined) repairs.push(...made.repairs)
  return {
    start: first.start,
    end: items[items.length - 1]!.end,
    classes: made.is.split(' '),
    gap: first.gap,
    shape: first.shape,
    value: made.value,
    rule: accepted.row.id,
    parts,
    repairs,
  }
}
