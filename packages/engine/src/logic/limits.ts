import type { LogicLimits } from './rule-engine.js'

/** Limits where the caller states none. */
export const defaultLimits: LogicLimits = {
  depth: 64,
  nodes: 4096,
  text: 10_000,
  list: 10_000,
  steps: 100_000,
  bits: 8192,
}
