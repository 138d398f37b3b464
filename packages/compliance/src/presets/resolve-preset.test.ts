import { describe, expect, it } from 'vitest'
import { defineRule } from '@commune-plan/engine'
import { rules } from '../rules/index.generated.js'
import { presets } from './presets.js'
import { resolvePreset, type ResolvedPreset } from './resolve-preset.js'

const known = { rules, presets }
const problemsOf = (resolved: ResolvedPreset) =>
  resolved.ok ? [] : resolved.problems.map(({ path, message }) => `${path} ${message}`)

describe('resolvePreset', () => {
  it.each(presets.map(({ id }) => id))('resolves %s by its id', (id) => {
    expect(resolvePreset(id, known)).toMatchObject({ ok: true, preset: id })
  })
  it('starts from recommended where nothing is said', () => {
    expect(resolvePreset({}, known)).toMatchObject({ ok: true, preset: 'recommended', settings: { others: 'on' } })
  })
  it('lets a province set severities and switch rules off', () => {
    const resolved = resolvePreset(
      { extends: 'strict', rules: { 'target/no-lead': 'info', 'task/none': 'off' } },
      known,
    )
    expect(resolved).toMatchObject({
      ok: true,
      settings: { rules: { 'target/no-lead': 'info', 'task/none': 'off', 'target/qualitative': 'error' } },
    })
  })
  it('takes several presets, the later winning', () => {
    const resolved = resolvePreset({ extends: ['strict', 'six-clear'] }, known)
    expect(resolved).toMatchObject({
      ok: true,
      preset: 'strict+six-clear',
      settings: { others: 'off', rules: { 'target/qualitative': 'warning' } },
    })
  })
  it('keeps the options of the preset when only the severity is set', () => {
    const rule = defineRule({
      meta: {
        id: 'demo/due',
        severity: 'warning',
        title: { vi: 'Hạn', en: 'Due' },
        messages: {},
        basis: [],
        options: { days: { type: 'integer', default: 30, label: { vi: 'ngày', en: 'days' } } },
      },
      check: () => [],
    })
    const preset = {
      ...presets[0]!,
      id: 'ours',
      rules: { 'demo/due': { severity: 'error', options: { days: 10 } } },
    } as const
    const resolved = resolvePreset(
      { extends: 'ours', rules: { 'demo/due': 'info' } },
      { rules: [rule], presets: [preset] },
    )
    expect(resolved).toMatchObject({
      ok: true,
      settings: { rules: { 'demo/due': { severity: 'info', options: { days: 10 } } } },
    })
  })
  it.each([
    ['a number', 7, 'got 7'],
    ['nothing', null, 'got null'],
    ['a list', ['recommended'], 'expected a preset id'],
    ['an unknown preset', 'recomended', 'unknown preset "recomended"'],
    ['an unknown key', { rule: {} }, 'unknown setting "rule"'],
    ['an unknown rule', { rules: { 'target/no-leed': 'off' } }, 'unknown rule'],
    ['an unknown severity', { rules: { 'target/no-lead': 'fatal' } }, 'got "fatal"'],
    ['an unknown option', { rules: { 'target/no-lead': { options: { days: 3 } } } }, 'days'],
    ['a wrong others', { others: 'maybe' }, 'expected "on" or "off"'],
  ])('refuses %s and says what is accepted', (_, config, words) => {
    expect(problemsOf(resolvePreset(config, known)).join('\n')).toContain(words)
  })
  it('refuses presets that extend each other in a circle', () => {
    const circle = [
      { ...presets[0]!, id: 'a', extends: 'b' },
      { ...presets[0]!, id: 'b', extends: 'a' },
    ]
    expect(resolvePreset('a', { rules, presets: circle }).ok).toBe(false)
  })
  it('names no rule in a preset that does not exist', () => {
    const ids = new Set(rules.map(({ meta }) => meta.id))
    expect(presets.flatMap((preset) => Object.keys(preset.rules)).filter((id) => !ids.has(id))).toEqual([])
  })
})
