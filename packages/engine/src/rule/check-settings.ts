import type { Severity } from '@commune-plan/model'
import type { Rule } from './rule.js'
import { jsonPointer } from './json-pointer.js'
import { resolveOptions } from './resolve-options.js'
import { severities, type RuleSettings, type SettingsProblem } from './settings.js'

/**
 * Everything that is wrong with settings, at once: rules that do not exist or are retired, severities that do not exist,
 * options that a rule does not have or does not accept. Empty when all is well.
 */
export function checkSettings(
  rules: readonly Pick<Rule, 'meta'>[],
  settings: RuleSettings,
): readonly SettingsProblem[] {
  const metas = new Map(rules.map((rule) => [rule.meta.id, rule.meta]))
  const problems: SettingsProblem[] = []
  for (const [id, setting] of Object.entries(settings.rules ?? {})) {
    const meta = metas.get(id)
    const say = (path: string, message: string) => problems.push({ rule: id, path, message })
    if (meta === undefined) {
      say(jsonPointer('rules', id), `unknown rule ${JSON.stringify(id)}${nearest(id, [...metas.keys()])}`)
      continue
    }
    if (meta.replacedBy !== undefined) {
      say(jsonPointer('rules', id), `${id} is retired; use ${meta.replacedBy}`)
      continue
    }
    const shape: unknown = setting
    const severity = typeof shape === 'object' ? (shape as { severity?: unknown } | null)?.severity : shape
    if (
      shape === null ||
      Array.isArray(shape) ||
      !(severity === undefined || severity === 'off' || severities.includes(severity as Severity))
    ) {
      say(
        jsonPointer('rules', id),
        `got ${JSON.stringify(shape)}, expected "off", ${severities.map((s) => `"${s}"`).join(', ')} or { "severity", "options" }`,
      )
      continue
    }
    if (typeof setting !== 'object') continue
    for (const key of Object.keys(setting)) {
      if (key !== 'severity' && key !== 'options')
        say(jsonPointer('rules', id, key), `unknown setting ${JSON.stringify(key)}; accepted: severity, options`)
    }
    problems.push(...resolveOptions(id, meta.options ?? {}, setting.options).problems)
  }
  return problems
}

function nearest(id: string, known: readonly string[]): string {
  const fault = id.slice(id.indexOf('/') + 1)
  const candidates = known.filter((name) => name.endsWith(`/${fault}`) || name.toLowerCase() === id.toLowerCase())
  if (candidates.length > 0) return `; did you mean ${candidates.join(' or ')}?`
  const category = id.slice(0, id.indexOf('/') + 1)
  const siblings = category === '' ? [] : known.filter((name) => name.startsWith(category))
  return siblings.length > 0 ? `; the rules of ${category.slice(0, -1)} are ${siblings.join(', ')}` : ''
}
