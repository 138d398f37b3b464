import { jsonPointer } from '../rule/json-pointer.js'
import type { LogicLimits, RuleProblem } from './rule-engine.js'

interface Visit {
  readonly value: unknown
  readonly depth: number
  readonly steps: readonly (string | number)[]
}

/**
 * Walks a rule without recursion, before anything else does: a rule that is too deep or too large (or that contains
 * itself), or that holds what JSON cannot, is refused here.
 */
export function measure(rule: unknown, limits: LogicLimits): RuleProblem | null {
  const open: Visit[] = [{ value: rule, depth: 0, steps: [] }]
  let nodes = 0
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { value, depth, steps } = visit
    nodes += 1
    if (nodes > limits.nodes)
      return problem('size', steps, `more than ${limits.nodes} operators and values; split the rule`)
    if (depth > limits.depth * 2)
      return problem('depth', steps, `deeper than ${limits.depth} operators; use let for the inner parts`)
    if (typeof value === 'string' && value.length > limits.text)
      return problem('size', steps, `a text of more than ${limits.text} characters`)
    if (typeof value === 'object' && value !== null) {
      const prototype: unknown = Object.getPrototypeOf(value)
      if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) {
        return problem('shape', steps, 'got an object that is no plain JSON object, such as {"var": "x"}')
      }
      if (Array.isArray(value) && value.length > limits.nodes)
        return problem('size', steps, `a list of more than ${limits.nodes} values`)
      const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
      for (const [key, inner] of entries) open.push({ value: inner, depth: depth + 1, steps: [...steps, key] })
    } else if (!['string', 'number', 'boolean'].includes(typeof value) && value !== null) {
      return problem('shape', steps, `got ${typeof value}, expected JSON`)
    }
  }
  return null
}

function problem(code: RuleProblem['code'], steps: readonly (string | number)[], message: string): RuleProblem {
  return { code, path: jsonPointer(...steps), message }
}
