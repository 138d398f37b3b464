import type { RuleEngine } from '@commune-plan/engine'
import type { ScoringProfile } from '@commune-plan/model'
import { prepareProfile, type PreparedProfile } from './prepare-profile.js'

const cache = new WeakMap<ScoringProfile, WeakMap<RuleEngine, Map<string, PreparedProfile>>>()

/** How many sets of answers are kept for one profile. */
const most = 32

/**
 * The compiled form of a profile, made once for each engine and set of answers. The profile must not be edited
 * afterwards.
 *
 * @throws TypeError with all problems of the profile or the answers
 */
export function preparedFor(
  profile: ScoringProfile,
  engine: RuleEngine,
  options: Readonly<Record<string, string>>,
): PreparedProfile {
  const key = JSON.stringify(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)))
  const engines = cache.get(profile) ?? new WeakMap<RuleEngine, Map<string, PreparedProfile>>()
  cache.set(profile, engines)
  const kept = engines.get(engine) ?? new Map<string, PreparedProfile>()
  engines.set(engine, kept)
  const known = kept.get(key)
  if (known !== undefined) return known
  const { prepared, problems } = prepareProfile(profile, { engine, options })
  if (problems.length > 0) {
    const told = problems.map(({ pointer, message }) => `${pointer}: ${message}`).join('; ')
    throw new TypeError(`profile ${profile.id}: ${told}`)
  }
  if (kept.size >= most) kept.clear()
  kept.set(key, prepared)
  return prepared
}
