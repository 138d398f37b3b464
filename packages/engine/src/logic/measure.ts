import { jsonPointer } from '../rule/json-pointer.js'
import type { LogicLimits, RuleProblem } from './rule-engine.js'

interface Visit {
  readonly value: unknown
  readonly depth: number
  /** Where it stands: in what, under which key. */
  readonly inside: Visit | null
  readonly key: string | number
}

/**
 * Walks a rule without recursion, before anything else does: a rule that is too deep or too large (or that contains
 * itself), or that holds what JSON cannot, is refused here.
 */
export function measure(rule: unknown, limits: LogicLimits): RuleProblem | null {
  const open: Visit[] = [{ value: rule, depth: 0, inside: null, key: '' }]
  let nodes = 0
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { value, depth } = visit
    nodes += 1
    if (nodes > limits.nodes)
      return problem('size', visit, `more than ${limits.nodes} operators and values; split the rule`)
    if (depth > limits.depth * 2)
      return problem('depth', visit, `deeper than ${limits.depth} operators; use let for the inner parts`)
    if (typeof value === 'string' && value.length > limits.text)
      return problem('size', visit, `a text of more than ${limits.text} characters`)
    if (typeof value === 'object' && value !== null) {
      const prototype: unknown = Object.getPrototypeOf(value)
      if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) {
        return problem('shape', visit, 'got an object that is no plain JSON object, such as {"var": "x"}')
      }
      if (Array.isArray(value) && value.length > limits.nodes)
        return problem('size', visit, `a list of more than ${limits.nodes} values`)
      if (Array.isArray(value)) {
        const items: readonly unknown[] = value
        for (let key = 0; key < items.length; key += 1)
          open.push({ value: items[key], depth: depth + 1, inside: visit, key })
      } else {
        for (const key of Object.keys(value)) {
          open.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1, inside: visit, key })
        }
      }
    } else if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean' && value !== null) {
      return problem('shape', visit, `got ${typeof value}, expected JSON`)
    }
  }
  return null
}

function problem(code: RuleProblem['code'], visit: Visit, message: string): RuleProblem {
  const steps: (string | number)[] = []
  for (let at = visit; at.inside !== null; at = at.inside) steps.unshift(at.key)
  return { code, path: jsonPointer(...steps), message }
}
