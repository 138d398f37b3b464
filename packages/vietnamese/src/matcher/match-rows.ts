import { classSet, classesOf, ClassFlags } from '../lexer/class-set.js'
import type { Item, Part, Repair } from '../lexer/token.js'
import { byRank } from './automaton.js'
import type { Acceptance, Grammar, Made } from './grammar.js'
import type { Phrases } from './phrases.js'
import { RowMatch } from './row-match.js'

const longestRest = 24
const restEnds = new Set([',', ';', '.', ':', '(', ')', '"', '|', '/', '!', '?'])
const endsRest = new ClassFlags((classes) => (restEnds.has(classes[0]!) ? 1 : 0))

/**
 * Applies a grammar once, from left to right: at each item the longest row that does not refuse wins (ties by rank,
 * then by order) and its items become one; then matching goes on behind it. Every item is one step of the automaton, and
 * rows have a greatest length, so the work is linear in the number of items.
 *
 * @param phrases items of the level below; afterwards those of this one
 * @param grammar compiled rows
 * @returns steps taken
 */
export function matchRows(phrases: Phrases, grammar: Grammar): number {
  const { automaton } = grammar
  const { order } = phrases
  const walk = new Walk(phrases, grammar)
  const { length } = phrases
  let steps = length
  let kept = 0
  for (let at = 0; at < length;) {
    // Items before `at` stay in place until they are overwritten by the same or an earlier one.
    const state = automaton.begin(phrases.set(at), phrases.gap(at) === 0)
    if (state > 0 && walk.from(at, state)) {
      order[kept++] = walk.made
      at = walk.end
    } else order[kept++] = order[at++]!
  }
  steps += walk.steps
  phrases.length = kept
  return steps
}

class Walk {
  steps = 0
  /** Number of the item that was made, and the index behind the items it is made of. */
  made = 0
  end = 0
  private readonly path: number[] = []

  constructor(
    private readonly phrases: Phrases,
    private readonly grammar: Grammar,
  ) {}

  /** Walks as far as rows go on, then takes the best row on the way back; `false` where none is left. */
  from(start: number, first: number): boolean {
    const { phrases, path } = this
    const { automaton } = this.grammar
    const { states } = automaton
    let depth = 0
    let rests = false
    for (let state = first, at = start; ;) {
      path[depth++] = state
      rests ||= states[state]!.rests.length > 0
      this.steps++
      at++
      if (at >= phrases.length) break
      const gap = phrases.gap(at)
      if (gap === 3) break
      state = automaton.step(state, phrases.set(at), gap === 0)
      if (state < 0) break
    }
    if (rests) return this.withRests(start, depth)
    for (; depth > 0; depth--)
      for (const accepted of states[path[depth - 1]!]!.accepts)
        if (this.take(new RowMatch(phrases, start, start + depth, -1, accepted))) return true
    return false
  }

  private withRests(start: number, depth: number): boolean {
    const { states } = this.grammar.automaton
    const found: { readonly accepted: Acceptance; readonly end: number; readonly rest: number }[] = []
    for (let taken = 1; taken <= depth; taken++) {
      const state = states[this.path[taken - 1]!]!
      const at = start + taken
      for (const accepted of state.accepts) found.push({ accepted, end: at, rest: -1 })
      const end = state.rests.length === 0 ? at : this.restEnd(at)
      if (end > at) for (const accepted of state.rests) found.push({ accepted, end, rest: at })
    }
    found.sort((a, b) => b.end - a.end || byRank(a.accepted, b.accepted))
    return found.some(({ accepted, end, rest }) => this.take(new RowMatch(this.phrases, start, end, rest, accepted)))
  }

  private restEnd(at: number): number {
    const { phrases } = this
    let end = at
    while (end < phrases.length && end - at < longestRest) {
      this.steps++
      if (phrases.gap(end) === 3 || endsRest.of(phrases.set(end)) === 1) break
      end++
    }
    return end
  }

  private take(match: RowMatch): boolean {
    const made = match.accepted.row.make(match)
    if (made === null) return false
    const set = classSet(made.is)
    this.made = this.phrases.table.addItem(itemOf(match, made, classesOf(set)), set)
    this.end = match.end
    return true
  }
}

function itemOf(match: RowMatch, made: Made, classes: readonly string[]): Item {
  const { items } = match
  const first = items[0]!
  const parts: Part[] = match.parts()
  let repairs: Repair[] | null = null
  if (made.parts !== undefined) parts.push(...made.parts)
  for (const item of items) {
    if (item.parts.length > 0) parts.push(...item.parts)
    if (item.repairs.length > 0) (repairs ??= []).push(...item.repairs)
  }
  if (made.repairs !== undefined && made.repairs.length > 0) (repairs ??= []).push(...made.repairs)
  return {
    start: first.start,
    end: items[items.length - 1]!.end,
    classes,
    gap: first.gap,
    shape: first.shape,
    value: made.value,
    rule: match.accepted.row.id,
    parts,
    repairs: repairs ?? noRepairs,
  }
}

const noRepairs: readonly Repair[] = []
