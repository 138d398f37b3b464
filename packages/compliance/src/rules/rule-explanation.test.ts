import { describe, expect, it } from 'vitest'
import { rules } from './index.generated.js'
import { ruleExplanation } from './rule-explanation.js'

describe('ruleExplanation', () => {
  it.each(rules.map((rule) => [rule.meta.id, rule] as const))('tells all of %s in both languages', (id, rule) => {
    const vi = ruleExplanation(rule, 'vi')
    const en = ruleExplanation(rule, 'en')
    for (const part of ['Vì sao', 'Thông báo', 'Căn cứ', 'Không kiểm tra', 'Cách sửa'])
      expect(vi).toContain(`\n${part}\n`)
    for (const part of ['Why', 'Messages', 'Basis', 'Examples', 'What it does not check', 'How to mend a plan'])
      expect(en).toContain(`\n${part}\n`)
    expect(vi).toContain(id)
    expect(vi).not.toContain('TODO')
    expect(vi).toBe(vi.normalize('NFC'))
  })
  it('tells what a rule of a plug-in declares', () => {
    const rule = {
      meta: { id: 'tinh/rieng', severity: 'info', title: { vi: 'Riêng', en: 'Own' }, messages: {}, basis: [] },
    } as const
    expect(ruleExplanation(rule, 'vi')).toBe('tinh/rieng (info)\nRiêng\n')
  })
})

describe('every rule', () => {
  it.each(rules.map(({ meta }) => [meta.id, meta] as const))('%s declares all that a report needs', (_, meta) => {
    expect(meta.id).toMatch(/^[a-z]+\/[a-z0-9-]+$/u)
    expect(meta.basis.length).toBeGreaterThan(0)
    expect(Object.keys(meta.messages).length).toBeGreaterThan(0)
    for (const { vi, en } of [meta.title, ...Object.values(meta.messages)]) {
      expect(vi).toMatch(/[À-ỹ]/u)
      expect(en).not.toBe('')
      expect([...vi.matchAll(/\{(\w+)\}/gu)].length).toBeGreaterThanOrEqual(0)
    }
    for (const option of Object.values(meta.options ?? {})) expect(option.label.vi).not.toBe('')
  })
  it('has an id of its own', () => {
    expect(new Set(rules.map(({ meta }) => meta.id)).size).toBe(rules.length)
  })
})
