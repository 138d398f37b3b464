import { describe, expect, it } from 'vitest'
import { combinePlugins } from './combine-plugins.js'
import { definePlugin } from './plugin.js'

const text = { vi: 'x', en: 'x' }
const rule = (id: string) => ({
  meta: { id, severity: 'info' as const, title: text, messages: {}, basis: [] },
  check: () => [],
})
const dataRule = (id: string) => ({
  id,
  severity: 'info' as const,
  title: text,
  subject: 'plan' as const,
  when: true,
  message: text,
  basis: [],
})

describe('combinePlugins', () => {
  it('joins lists in order and remembers where a rule came from', () => {
    const combined = combinePlugins([
      definePlugin({ name: 'one', rules: [rule('a/a')], expressions: [1] }),
      definePlugin({ name: 'two', rules: [dataRule('b/b')], expressions: [1] }),
    ])
    expect(combined.names).toEqual(['one', 'two'])
    expect(combined.rules).toHaveLength(2)
    expect(combined.expressions).toEqual([1, 1])
    expect(combined.origins).toEqual({ 'a/a': 'one', 'b/b': 'two' })
    expect(combined.faults).toEqual([])
    expect(combinePlugins([]).catalogs).toEqual([])
  })

  it('keeps the first of an id and names both plug-ins', () => {
    const combined = combinePlugins([
      definePlugin({ name: 'one', rules: [rule('a/a')] }),
      definePlugin({ name: 'two', rules: [dataRule('a/a'), dataRule('a/b')] }),
    ])
    expect(combined.rules.map((r) => ('meta' in r ? r.meta.id : r.id))).toEqual(['a/a', 'a/b'])
    expect(combined.faults).toEqual([
      { phase: 'plugin', source: 'two', message: 'rules: a/a was already added by one; the first was kept' },
    ])
  })

  it.each([
    [null, 'is no plug-in'],
    [{ rules: [] }, 'is no plug-in'],
    [{ name: 'p', rules: 'all' }, 'rules is no list'],
    [{ name: 'p', rules: [null] }, 'one of its rules has no id'],
    [{ name: 'p', catalogs: [{}] }, 'one of its catalogs has no id'],
    [{ name: 'p', rulez: [] }, 'unknown part "rulez"; accepted: rules, operators'],
  ])('makes a fault of %j', (plugin, message) => {
    const combined = combinePlugins([plugin as never, definePlugin({ name: 'good', rules: [rule('a/a')] })])
    expect(combined.faults[0]?.message).toContain(message)
    expect(combined.rules).toHaveLength(1)
  })

  it('refuses a second plug-in of one name', () => {
    const one = definePlugin({ name: 'one', rules: [rule('a/a')] })
    const combined = combinePlugins([one, one])
    expect(combined.rules).toHaveLength(1)
    expect(combined.faults[0]?.message).toContain('a second plug-in has this name')
  })
})
