import type { RuleFailure } from './rule-engine.js'
import type { ExactValue } from './node.js'

/** A value that is not known, with what would settle it. Passes through operators in place of a value. */
export class Unknown {
  constructor(
    readonly missing: ReadonlySet<string>,
    readonly empty: ReadonlySet<string>,
  ) {}

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

/** An operator that could not be carried out. Passes through operators in place of a value. */
export class Failure {
  constructor(
    readonly code: RuleFailure['code'],
    readonly path: string,
    readonly message: string,
  ) {}
}

/** What any part of a rule comes to. */
export type Outcome = ExactValue | Unknown | Failure

export function isPoison(outcome: Outcome): outcome is Unknown | Failure {
  return outcome instanceof Unknown || outcome instanceof Failure
}

/** What stands in the way of computing with these values: the first failure, else all that is unknown; `null` if nothing. */
export function poisonOf(values: readonly Outcome[]): Unknown | Failure | null {
  let unknown: Unknown | null = null
  for (const value of values) {
    if (value instanceof Failure) return value
    if (value instanceof Unknown) unknown = unknown === null ? value : unknown.and(value)
  }
  return unknown
}
