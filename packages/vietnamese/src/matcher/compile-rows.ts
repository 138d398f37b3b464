import { Automaton } from './automaton.js'
import type { Grammar, GrammarNode, Row } from './grammar.js'

interface Slot {
  readonly name: string | null
  readonly classes: readonly string[]
  readonly optional: boolean
  readonly glued: boolean
}

const slotForm = /^(?:([a-z][A-Za-z0-9]*):)?(.+?)(\??)(~?)$/u
const mostOptional = 7

/**
 * Compiles grammar rows to a decision tree over token classes.
 *
 * @param rows rows in order; of equals the earlier wins
 * @throws where a row is malformed: it says which and what was expected
 */
export function compileRows(rows: readonly Row[]): Grammar {
  const tree = new Tree()
  rows.forEach((row, order) => {
    for (const sequence of expand(row)) tree.insert(row, order, sequence)
  })
  return { rows, automaton: new Automaton(tree.root) }
}

function parse(row: Row): Slot[] {
  return row.slots
    .trim()
    .split(/\s+/u)
    .map((written) => {
      const form = slotForm.exec(written)
      if (form === null)
        throw new TypeError(`grammar row ${row.id}: slot "${written}" is malformed, expected for example "y:n4?"`)
      return { name: form[1] ?? null, classes: form[2]!.split('|'), optional: form[3] === '?', glued: form[4] === '~' }
    })
}

/** All sequences that leaving out optional slots gives. */
function expand(row: Row): Slot[][] {
  const slots = parse(row)
  if (slots.filter((slot) => slot.optional).length > mostOptional)
    throw new TypeError(`grammar row ${row.id}: more than ${String(mostOptional)} optional slots, write two rows`)
  let sequences: Slot[][] = [[]]
  for (const slot of slots) {
    const extended = sequences.map((sequence) => [...sequence, slot])
    sequences = slot.optional ? [...extended, ...sequences] : extended
  }
  return sequences.filter((sequence) => sequence.length > 0)
}

/** All sequences of slots, with what they share at their beginnings. */
class Tree {
  private count = 0
  readonly root = this.node()

  insert(row: Row, order: number, sequence: readonly Slot[]): void {
    let node = this.root
    const names: (string | null)[] = []
    for (const slot of sequence) {
      if (slot.classes[0] === '...') {
        node.rest.push({ row, order, names: [...names, slot.name] })
        return
      }
      node = this.child(node, slot)
      names.push(slot.name)
    }
    node.accepts.push({ row, order, names })
  }

  private node(): GrammarNode {
    return { number: this.count++, edges: new Map(), rest: [], accepts: [] }
  }

  private child(node: GrammarNode, slot: Slot): GrammarNode {
    const spec = slot.classes.join('|')
    const known = node.edges.get(slot.classes[0]!)?.find((edge) => edge.spec === spec && edge.glued === slot.glued)
    if (known !== undefined) return known.node
    const edge = { spec, glued: slot.glued, node: this.node() }
    for (const name of slot.classes) {
      const edges = node.edges.get(name)
      if (edges === undefined) node.edges.set(name, [edge])
      else edges.push(edge)
    }
    return edge.node
  }
}
