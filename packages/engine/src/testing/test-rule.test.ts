import { describe, expect, it } from 'vitest'
import type { DataRule } from '../rule/data-rule.js'
import { defineRule, type Rule } from '../rule/rule.js'
import { testRule, type RuleCases } from './index.js'
import { tinyPlan } from './tiny-plan.js'

const text = (value: string) => ({ vi: value, en: value })
const striving = (test: RegExp, more: Partial<Rule['meta']> = {}): Rule =>
  defineRule({
    meta: {
      id: 'target/striving',
      severity: 'info',
      title: text('t'),
      messages: { found: text('{words}') },
      basis: [{ id: 'b', text: text('b'), document: null, article: null }],
      ...more,
    },
    *check({ plan }) {
      for (const target of plan.targets) {
        const folded = target.text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ')
        if (test.test(folded))
          yield {
            message: 'found',
            data: { words: 'phấn đấu' },
            subject: `target:${target.id}`,
            at: target,
            quote: target.text,
          }
      }
    },
  })
const good = striving(/phấn đấu/u)
const cases: RuleCases = {
  valid: ['đạt 100%', { name: 'empty', text: '' }],
  invalid: [
    {
      text: 'một\nphấn đấu 80%',
      findings: [
        {
          quote: 'phấn đấu',
          line: 2,
          message: 'found',
          subject: 'target:T2',
          severity: 'info',
          data: { words: 'phấn đấu' },
        },
      ],
    },
  ],
  lookAlikes: ['sự phấn khởi, đấu thầu'],
}
const read = tinyPlan
const failure = async (rule: Rule | DataRule, more: Partial<RuleCases> = {}) => {
  try {
    await testRule(rule, { ...cases, ...more }, { read })
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

void testRule(good, cases, { read, describe, it: (name, body) => it(name, body) })

describe('testRule', () => {
  it('passes a rule that keeps its word, also as data', async () => {
    expect(await failure(good)).toBe('')
    const data: DataRule = {
      id: 'target/striving',
      severity: 'info',
      title: text('t'),
      subject: 'target',
      when: { mentions: [{ var: 'text' }, 'phấn đấu'] },
      message: text('{text}'),
      basis: good.meta.basis,
    }
    expect(await failure(data, { invalid: [{ text: 'phấn đấu 80%', findings: [{ quote: 'phấn đấu 80%' }] }] })).toBe('')
  })

  it('fails a rule that misses, cries wolf, or quotes other words', async () => {
    expect(await failure(striving(/nothing/u))).toContain('as written: got 0 findings, expected 1')
    expect(await failure(striving(/phấn/u))).toContain(
      'is not misled by: sự phấn khởi, đấu thầu: as written: got 1 findings (line 1',
    )
    expect(await failure(good, { invalid: [{ text: 'phấn đấu 8%', findings: [{ quote: 'cố gắng' }] }] })).toContain(
      'got the quote "phấn đấu 8%", expected "cố gắng"',
    )
    expect(
      await failure(good, { invalid: [{ text: 'phấn đấu 8%', findings: [{ quote: 'phấn đấu', line: 4 }] }] }),
    ).toContain('got line 1, expected 4')
  })

  it('fails a rule that is misled by composition, capitals or spaces', async () => {
    const naive = (test: RegExp) =>
      defineRule({
        ...good,
        *check({ plan }) {
          for (const target of plan.targets)
            if (test.test(target.text))
              yield {
                message: 'found',
                data: { words: 'w' },
                subject: `target:${target.id}`,
                at: target,
                quote: target.text,
              }
        },
      })
    const message = await failure(naive(/phấn đấu/u))
    for (const variant of ['nfd', 'upper-case', 'extra-spaces'])
      expect(message).toContain(`${variant}: got 0 findings, expected 1`)
    const excused = {
      text: 'phấn đấu 8%',
      findings: [{ quote: 'phấn đấu' }] as const,
      without: { nfd: 'r', 'upper-case': 'r', 'extra-spaces': 'r' },
    }
    expect(await failure(naive(/phấn đấu/u), { invalid: [excused] })).toBe('')
  })

  it('fails a rule that throws, abstains, changes the plan or forgets data', async () => {
    const checking = (check: Rule['check']) => defineRule({ ...good, check })
    expect(
      await failure(
        checking(() => {
          throw new Error('boom')
        }),
      ),
    ).toContain('the rule is at fault: Error: boom')
    expect(await failure(checking(() => [{ notChecked: text('why') }]))).toContain('not checked: why')
    expect(
      await failure(
        checking(({ plan }) => {
          ;(plan.targets as unknown[]).push(1)
          return []
        }),
      ),
    ).toContain('the rule is at fault: TypeError')
    expect(await failure(checking(() => [{ message: 'found', subject: 's', at: { line: 1 }, quote: 'q' }]))).toContain(
      'no data for the slot {words}',
    )
  })

  it.each([
    [{ id: 'Striving' }, 'got the id "Striving"'],
    [{ basis: [] }, 'no basis'],
    [{ messages: { found: { vi: '{words}', en: '{wrods}' } } }, 'the slot {words} stands in one language only'],
    [{ title: { vi: '', en: 't' } }, 'title: no text in vi'],
    [{ title: text('kế hoạch'.normalize('NFD')) }, 'title: the text in vi is not composed (NFC)'],
  ])('fails the declaration %j', async (more, message) => {
    expect(await failure(striving(/phấn đấu/u, more))).toContain(message)
  })

  it('wants cases of every kind and known messages', async () => {
    expect(await failure(good, { lookAlikes: [] as never })).toContain('no case in lookAlikes')
    expect(
      await failure(good, { invalid: [{ text: 'phấn đấu', findings: [{ quote: 'phấn đấu', message: 'lost' }] }] }),
    ).toContain('expects the message lost')
  })
})
