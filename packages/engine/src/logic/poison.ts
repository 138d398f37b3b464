import type { RuleFailure } from './rule-engine.js'
import type { ExactValue } from './node.js'

/** What passes through operators in place of a value; one class, because every operator asks for it. */
abstract class Poison {
  abstract readonly kind: 'unknown' | 'error'
}

/** A value that is not known, with what would settle it. */
export class Unknown extends Poison {
  readonly kind = 'unknown'

  constructor(
    readonly missing: ReadonlySet<string>,
    readonly empty: ReadonlySet<string>,
  ) {
    super()
  }

  static input(name: string): Unknown {
    return new Unknown(new Set([name]), new Set())
  }

  static emptyDenominator(path: string): Unknown {
    return new Unknown(new Set(), new Set([path]))
  }

  and(other: Unknown): Unknown {
    return new Unknown(new Set([...this.missing, ...other.missing]), new Set([...this.empty, ...other.empty]))
  }
}

/** An operator that could not be carried out. */
export class Failure extends Poison {
  readonly kind = 'error'

  constructor(
    readonly code: RuleFailure['code'],
    readonly path: string,
    readonly message: string,
  ) {
    super()
  }
}

/** What any part of a rule comes to. */
export type Outcome = ExactValue | Unknown | Failure

export function isPoison(outcome: Outcome): outcome is Unknown | Failure {
  return outcome instanceof Poison
}

/** What stands in the way of computing with these values: the first failure, else all that is unknown; `null` if nothing. */
export function poisonOf(values: readonly Outcome[]): Unknown | Failure | null {
  let unknown: Unknown | null = null
  for (const value of values) {
    if (!isPoison(value)) continue
    if (value instanceof Failure) return value
    unknown = unknown === null ? value : unknown.and(value)
  }
  return unknown
}
