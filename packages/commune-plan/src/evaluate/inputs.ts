import {
  catalogs as builtInCatalogs,
  catalogsFor,
  documents,
  findProvince,
  indicators,
  isInForce,
  provinces as builtInProvinces,
} from '@commune-plan/catalog'
import { presets, resolvePreset, rules as builtInRules, type PresetConfig } from '@commune-plan/compliance'
import { combinePlugins, compileDataRule, type Rule, type RuleSettings } from '@commune-plan/engine'
import type {
  Catalog,
  Day,
  DocumentRecord,
  Fault,
  Indicator,
  Plan,
  Province,
  ScoringProfile,
} from '@commune-plan/model'
import { loadProfile, profiles as builtInProfiles } from '@commune-plan/scoring'
import { checkDay } from './check-day.js'
import type { EvaluateOptions } from './options.js'
import { pick } from './pick.js'
import { catalogProblems, soundCatalogs } from './sound-catalogs.js'
import { UsageError } from './usage-error.js'

/** Everything that an evaluation rests on beside the document: the built-in defaults, what plug-ins add, what was asked. */
export interface EvaluationInputs {
  readonly asOf: Day
  readonly indicators: readonly Indicator[]
  readonly documents: readonly DocumentRecord[]
  readonly rules: readonly Rule[]
  readonly settings: RuleSettings
  readonly preset: string
  readonly profiles: readonly ScoringProfile[]
  readonly readers: ReturnType<typeof combinePlugins>['readers']
  /** Faults of plug-ins. */
  readonly faults: readonly Fault[]
  /** The province that was asked for; `null` where the plan is to say. */
  readonly province: Province | null
  /** The province a plan names, where it is known. */
  provinceOf(plan: Plan): Province | null
  /** The catalogs for a province. */
  catalogsOf(province: Province | null): readonly Catalog[]
}

/**
 * Checks the options and works out what they name.
 *
 * @throws UsageError for a day, province, catalog, profile or rule setting that does not exist or does not fit
 */
export function evaluationInputs(options: EvaluateOptions): EvaluationInputs {
  const asOf = checkDay(options.asOf, 'asOf')
  const plugins = combinePlugins(options.plugins ?? [])
  const faults: Fault[] = [...plugins.faults]
  const rules = [...builtInRules, ...ownRules(plugins, faults)]
  const { settings, preset } = settingsOf(options.rules ?? 'recommended', rules)
  const provinces = plugins.provinces
  const known = {
    indicators: [...indicators, ...plugins.indicators],
    provinces: [...builtInProvinces, ...provinces],
  }
  const added = plugins.catalogs.filter((one) => {
    const problems = catalogProblems(one, known)
    if (problems !== null)
      faults.push({ phase: 'plugin', source: one.id, message: `The catalog is wrong:\n${problems}` })
    return problems === null
  })
  const asked = soundCatalogs(pick('catalog', options.catalogs ?? [], [...builtInCatalogs, ...added]), known)
  const find = (name: string) =>
    findProvince(name, asOf) ?? provinces.find((one) => [one.code, one.slug, one.name].includes(name)) ?? null
  return {
    asOf,
    indicators: known.indicators,
    documents: [...documents, ...plugins.documents],
    rules,
    settings: { ...settings, origins: plugins.origins },
    preset,
    profiles: pick<ScoringProfile>('profile', options.profiles ?? ['plan-quality'], [
      ...builtInProfiles,
      ...plugins.profiles,
    ]).map(soundProfile),
    readers: plugins.readers,
    faults,
    province: options.province === undefined ? null : knownProvince(options.province, find),
    provinceOf: (plan) => (plan.header.unit.province === null ? null : find(plan.header.unit.province)),
    catalogsOf(province) {
      if (options.onlyCatalogs === true) return asked
      const ofPlace = [
        ...catalogsFor({ province: province?.code ?? null, asOf }),
        ...added.filter((one) => isInForce(one, asOf) && (one.scope === 'national' || one.scope === province?.code)),
      ]
      return [...ofPlace, ...asked.filter(({ id }) => !ofPlace.some((one) => one.id === id))]
    },
  }
}

function ownRules(plugins: ReturnType<typeof combinePlugins>, faults: Fault[]): readonly Rule[] {
  return plugins.rules.flatMap((rule) => {
    if ('meta' in rule) return [rule]
    const compiled = compileDataRule(rule, { operators: plugins.operators })
    if (compiled.ok) return [compiled.rule]
    for (const { path, message } of compiled.problems) {
      faults.push({ phase: 'plugin', source: rule.id, message: `${path}: ${message}` })
    }
    return []
  })
}

function settingsOf(given: string | PresetConfig, rules: readonly Rule[]): { settings: RuleSettings; preset: string } {
  const resolved = resolvePreset(given, { rules, presets })
  if (resolved.ok) return resolved
  const problems = resolved.problems.map(({ path, message }) => `${path || '/'}: ${message}`)
  throw new UsageError('bad-config', `The rule settings are wrong. ${problems.join('; ')}`)
}

function soundProfile(profile: ScoringProfile): ScoringProfile {
  if (builtInProfiles.includes(profile)) return profile
  const loaded = loadProfile(profile)
  if (loaded.profile !== undefined) return loaded.profile
  const problems = loaded.problems.map(({ pointer, message }) => `${pointer}: ${message}`)
  throw new UsageError(
    'bad-profile',
    `The scoring profile ${JSON.stringify(profile.id)} is wrong. ${problems.join('; ')}`,
  )
}

function knownProvince(given: string, find: (name: string) => Province | null): Province {
  const found = find(given)
  if (found !== null) return found
  throw new UsageError(
    'unknown-province',
    `There is no province "${given}". Expected is a code, slug or name. Example: 19, thai-nguyen or "Thái Nguyên"`,
  )
}
