import {
  checkSettings,
  type Rule,
  type RuleSetting,
  type RuleSettings,
  type SettingsProblem,
} from '@commune-plan/engine'
import type { Preset } from './preset.js'

/** What a province writes: the preset it starts from and what it sets otherwise. */
export interface PresetConfig {
  /** Id of a preset, or several of which later ones win; `recommended` where left out. */
  readonly extends?: string | readonly string[]
  /** Severity, options or `off` by rule id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** What happens to rules that nobody names; as the preset says where left out. */
  readonly others?: 'on' | 'off'
}

/** Settings for the runner, or everything that is wrong with the configuration. */
export type ResolvedPreset =
  | { readonly ok: true; readonly preset: string; readonly settings: RuleSettings }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] }

const accepted = ['extends', 'rules', 'others']

/**
 * Works out what to run from a preset id or a configuration that extends presets.
 *
 * @param config a preset id, or the parsed JSON or YAML of a {@link PresetConfig}; anything else becomes a problem
 * @param known the rules and presets that may be named
 */
export function resolvePreset(
  config: unknown,
  known: { readonly rules: readonly Pick<Rule, 'meta'>[]; readonly presets: readonly Preset[] },
): ResolvedPreset {
  const problems: SettingsProblem[] = []
  const say = (path: string, message: string) => problems.push({ rule: '', path, message })
  const given: unknown = typeof config === 'string' ? { extends: config } : config
  if (!isRecord(given)) {
    say('', `got ${describe(given)}, expected a preset id or an object such as { "extends": "recommended" }`)
    return { ok: false, problems }
  }
  for (const key of Object.keys(given)) {
    if (!accepted.includes(key))
      say(`/${key}`, `unknown setting ${JSON.stringify(key)}; accepted: ${accepted.join(', ')}`)
  }
  const names = namesOf(given.extends)
  if (names === null) say('/extends', `got ${describe(given.extends)}, expected a preset id such as "recommended"`)
  const { rules = {}, others } = given
  if (!isRecord(rules)) say('/rules', `got ${describe(rules)}, expected an object such as { "task/overload": "off" }`)
  if (others !== undefined && others !== 'on' && others !== 'off')
    say('/others', `got ${describe(others)}, expected "on" or "off"`)

  let settings: RuleSettings = { rules: {}, others: 'on' }
  for (const name of names ?? []) {
    const chain = chainOf(name, known.presets)
    if (chain === null) {
      say('/extends', `unknown preset ${JSON.stringify(name)}; known: ${known.presets.map(({ id }) => id).join(', ')}`)
      continue
    }
    for (const preset of chain) settings = { rules: merge(settings.rules ?? {}, preset.rules), others: preset.others }
  }
  if (isRecord(rules))
    settings = { ...settings, rules: merge(settings.rules ?? {}, rules as Record<string, RuleSetting>) }
  if (others === 'on' || others === 'off') settings = { ...settings, others }
  const own = isRecord(rules) ? rules : {}
  const wrong = checkSettings(known.rules, { rules: own as Record<string, RuleSetting> })
  if (problems.length + wrong.length > 0) return { ok: false, problems: [...problems, ...wrong] }
  return { ok: true, preset: (names ?? []).join('+'), settings: knownOnly(settings, known.rules) }
}

function namesOf(given: unknown): readonly string[] | null {
  if (given === undefined) return ['recommended']
  if (typeof given === 'string') return [given]
  return Array.isArray(given) && given.length > 0 && given.every((name) => typeof name === 'string') ? given : null
}

function chainOf(name: string, presets: readonly Preset[]): readonly Preset[] | null {
  const chain: Preset[] = []
  for (let id: string | null = name; id !== null;) {
    const preset: Preset | undefined = presets.find((one) => one.id === id)
    if (preset === undefined || chain.includes(preset)) return null
    chain.unshift(preset)
    id = preset.extends
  }
  return chain
}

/** The options a preset gives stay when only the severity is set anew. */
function merge(
  base: Readonly<Record<string, RuleSetting>>,
  more: Readonly<Record<string, RuleSetting>>,
): Readonly<Record<string, RuleSetting>> {
  const merged: Record<string, RuleSetting> = { ...base }
  for (const [id, setting] of Object.entries(more)) {
    const before = merged[id]
    const options = typeof before === 'object' ? before.options : undefined
    merged[id] =
      typeof setting === 'object' || options === undefined || setting === 'off'
        ? setting
        : { severity: setting, options }
  }
  return merged
}

/** A caller may run a part of the rules; a preset's word on the others is no mistake. */
function knownOnly(settings: RuleSettings, rules: readonly Pick<Rule, 'meta'>[]): RuleSettings {
  const ids = new Set(rules.map(({ meta }) => meta.id))
  return { ...settings, rules: Object.fromEntries(Object.entries(settings.rules ?? {}).filter(([id]) => ids.has(id))) }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function describe(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80)
}
