import { isDecimal } from '@commune-plan/engine'
import type { JsonRule, ScoringProfile } from '@commune-plan/model'
import { shown, type ProfileProblem } from './profile-problem.js'

/** Answers to the open questions of a profile, and its constants. */
export interface TakenOptions {
  /** Answer by option id; `open` where it is left undecided. */
  readonly options: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, JsonRule>>
  readonly problems: readonly ProfileProblem[]
}

const day = /^\d{4}-\d{2}-\d{2}$/u

/**
 * The profile's own answers, with those given in their place. An unknown id or answer is a problem, and the profile's
 * own answer stays.
 */
export function takeOptions(profile: ScoringProfile, given: Readonly<Record<string, string>> = {}): TakenOptions {
  const problems: ProfileProblem[] = []
  const options = Object.fromEntries(profile.options.map(({ id, taken }) => [id, taken]))
  const parameters = Object.fromEntries(
    (profile.parameters ?? []).map(({ id, type, value }) => [id, constant(type, value)]),
  )
  for (const [id, answer] of Object.entries(given)) {
    const option = profile.options.find((candidate) => candidate.id === id)
    const parameter = profile.parameters?.find((candidate) => candidate.id === id)
    if (option !== undefined) {
      if (option.values.some((value) => value.id === answer)) options[id] = answer
      else
        problems.push({
          pointer: `/options/${id}`,
          message: `got ${shown(answer)}, expected one of ${listed(option.values)}`,
        })
    } else if (parameter !== undefined) {
      const value = constant(parameter.type, answer)
      if (value === null)
        problems.push({
          pointer: `/parameters/${id}`,
          message: `got ${shown(answer)}, expected a ${parameter.type}, such as ${shown(parameter.value)}`,
        })
      else parameters[id] = value
    } else {
      const known = [...profile.options, ...(profile.parameters ?? [])]
      problems.push({
        pointer: '/options',
        message: `got the unknown option ${shown(id)}, expected one of ${listed(known)}`,
      })
    }
  }
  return { options, parameters, problems }
}

/** The value of a constant as a literal, or `null` where it is not of its type. */
function constant(type: 'number' | 'day' | 'text', value: string): JsonRule {
  if (type === 'number') return isDecimal(value) ? { decimal: value } : null
  if (type === 'day') return day.test(value) ? { day: value } : null
  return value
}

function listed(entries: readonly { readonly id: string }[]): string {
  return entries.map(({ id }) => shown(id)).join(', ') || 'none'
}
