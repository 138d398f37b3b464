import { ClassFlags } from '../lexer/class-set.js'
import type { Acceptance, GrammarNode } from './grammar.js'

/** Where a walk over items can stand: the rows that end here, best first, and those whose rest begins here. */
export interface State {
  readonly nodes: readonly GrammarNode[]
  readonly accepts: readonly Acceptance[]
  readonly rests: readonly Acceptance[]
  /** Next states by column and glue: 0 not worked out yet, -1 none. */
  next: Int32Array
}

/**
 * The rows of a grammar as a deterministic automaton over class sets, whose states are worked out when they are first
 * met: one look-up an item, whatever the number of rows.
 */
export class Automaton {
  readonly states: State[] = []
  private readonly numbers = new Map<string, number>()
  private readonly columnNames: (readonly string[])[] = [[]]
  private readonly columns: ClassFlags
  private readonly beginnings: ClassFlags

  constructor(root: GrammarNode) {
    const used = classesBelow(root)
    const known = new Map<string, number>([['', 0]])
    this.columns = new ClassFlags((classes) => {
      const names = classes.filter((name) => used.has(name))
      const key = names.join(' ')
      const column = known.get(key) ?? known.size
      if (!known.has(key)) {
        known.set(key, column)
        this.columnNames.push(names)
      }
      return column
    })
    this.beginnings = new ClassFlags((classes) => (classes.some((name) => root.edges.has(name)) ? 1 : 0))
    this.add([root])
  }

  /** State after the first item of a row; -1 where none begins with its class set. */
  begin(set: number, glued: boolean): number {
    return this.beginnings.of(set) === 0 ? -1 : this.step(0, set, glued)
  }

  /** State after an item of a class set; -1 where no row goes on so. `glued`: nothing stands before the item. */
  step(state: number, set: number, glued: boolean): number {
    const column = this.columns.of(set)
    if (column === 0) return -1
    const at = column * 2 + (glued ? 1 : 0)
    const { next } = this.states[state]!
    const known = at < next.length ? next[at]! : 0
    return known !== 0 ? known : this.learn(state, column, glued)
  }

  private learn(from: number, column: number, glued: boolean): number {
    const state = this.states[from]!
    const names = this.columnNames[column]!
    const reached = new Set<GrammarNode>()
    for (const node of state.nodes)
      for (const name of names)
        for (const edge of node.edges.get(name) ?? []) if (glued || !edge.glued) reached.add(edge.node)
    const at = column * 2 + (glued ? 1 : 0)
    if (at >= state.next.length) {
      const larger = new Int32Array(Math.max(at + 1, this.columnNames.length * 2))
      larger.set(state.next)
      state.next = larger
    }
    const to = reached.size === 0 ? -1 : this.add([...reached])
    state.next[at] = to
    return to
  }

  private add(nodes: readonly GrammarNode[]): number {
    const key = nodes.map((node) => node.number).join(' ')
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const accepts = nodes.flatMap((node) => node.accepts).sort(byRank)
    const number = this.states.length
    this.numbers.set(key, number)
    this.states.push({ nodes, accepts, rests: nodes.flatMap((node) => node.rest), next: new Int32Array(0) })
    return number
  }
}

/** Of rows that end at the same item the higher rank is tried first, then the earlier row. */
export function byRank(a: Acceptance, b: Acceptance): number {
  return (b.row.rank ?? 0) - (a.row.rank ?? 0) || a.order - b.order
}

/** Every class that a row names. An edge of several classes stands under each; what it leads to is looked at once. */
function classesBelow(root: GrammarNode): ReadonlySet<string> {
  const classes = new Set<string>()
  const seen = new Set([root])
  for (const node of seen)
    for (const [name, edges] of node.edges) {
      classes.add(name)
      for (const edge of edges) seen.add(edge.node)
    }
  return classes
}
