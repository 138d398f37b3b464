import type { EachNode, ExactValue, MissingNode } from './node.js'
import { Failure, poisonOf, Unknown, type Outcome } from './poison.js'

export type Connective = 'and' | 'or'

/** What `and` / `or` stand at after one more part: an unknown part waits for one that decides. */
export function connect(op: Connective, sofar: Outcome, part: Outcome): Outcome {
  if (known(op, sofar) || part === (op === 'and')) return sofar
  return sofar instanceof Unknown && part instanceof Unknown ? sofar.and(part) : part
}

/** Whether nothing that follows can change it. */
export function known(op: Connective, sofar: Outcome): boolean {
  return sofar instanceof Failure || sofar === (op === 'or')
}

/** What an operator over a list comes to, from what came of each element. */
export function combineEach(
  op: EachNode['op'],
  elements: readonly ExactValue[],
  outcomes: readonly Outcome[],
): Outcome {
  switch (op) {
    case 'map':
      return poisonOf(outcomes) ?? (outcomes as readonly ExactValue[])
    case 'filter':
      return poisonOf(outcomes) ?? elements.filter((_, index) => outcomes[index] === true)
    case 'all':
      return elements.length === 0 ? false : outcomes.reduce((sofar, part) => connect('and', sofar, part), true)
    case 'some':
      return outcomes.reduce((sofar, part) => connect('or', sofar, part), false)
    case 'none': {
      const some = outcomes.reduce((sofar, part) => connect('or', sofar, part), false)
      return typeof some === 'boolean' ? !some : some
    }
  }
}

/** The names that `missing` or `missing_some` give. */
export function missingNames(node: MissingNode, inputs: readonly Outcome[]): readonly string[] {
  const missing = node.names.filter(({ index }) => inputs[index] instanceof Unknown).map(({ name }) => name)
  return node.need !== null && node.names.length - missing.length >= node.need ? [] : missing
}
