import type { RuleEngine } from '@commune-plan/engine'
import type { ScoringProfile } from '@commune-plan/model'
import { defaultEngine } from '../card/default-engine.js'
import { prepareProfile } from '../card/prepare-profile.js'
import { checkGrades } from './check-grades.js'
import { checkReferences } from './check-references.js'
import { checkSums } from './check-sums.js'
import type { ProfileProblem } from './profile-problem.js'
import { profileStructure } from './profile-structure.js'
import { checkStructure } from './structure.js'

/** A profile that can be scored with, or everything that is wrong with it. */
export type LoadedProfile =
  | { readonly profile: ScoringProfile; readonly problems?: undefined }
  | { readonly profile?: undefined; readonly problems: readonly ProfileProblem[] }

/**
 * Reads a scoring profile from parsed JSON: structure, ids, sums of maxima, grades without gap or overlap, and every
 * rule compiled under every answer to every open question. All problems are given at once, each with its JSON Pointer.
 *
 * @param json the parsed profile; anything at all may be given
 */
export function loadProfile(
  json: unknown,
  { engine = defaultEngine }: { readonly engine?: RuleEngine } = {},
): LoadedProfile {
  const problems: ProfileProblem[] = []
  const report = (pointer: string, message: string): void => void problems.push({ pointer, message })
  checkStructure(json, profileStructure, '', report)
  if (problems.length > 0) return { problems }
  const profile = json as ScoringProfile
  checkReferences(profile, report)
  checkSums(profile, report)
  checkGrades(profile.grades, profile.bounds?.floor ?? '0', report)
  if (profile.gradeBy === 'both' && profile.maximum !== '100') {
    report(
      '/gradeBy',
      `got "both" with a maximum of ${profile.maximum}; points and percent share their grades only at "100"`,
    )
  }
  if (problems.length > 0) return { problems }
  problems.push(...prepareProfile(profile, { engine }).problems)
  for (const { id, values } of profile.options) {
    for (const value of values) {
      problems.push(...prepareProfile(profile, { engine, options: { [id]: value.id }, asking: id }).problems)
    }
  }
  const distinct = new Map(problems.map((problem) => [`${problem.pointer} ${problem.message}`, problem]))
  return distinct.size > 0 ? { problems: [...distinct.values()] } : { profile }
}
