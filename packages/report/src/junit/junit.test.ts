import { parseFragment, type DefaultTreeAdapterMap } from 'parse5'
import { describe, expect, it } from 'vitest'
import { evaluation } from '../testing/evaluation.js'
import { hostileEvaluation } from '../testing/hostile.js'
import { junit } from './junit.js'

type Element = DefaultTreeAdapterMap['element']

/** The report has no empty-element tags but `<testcase/>`: written out, an HTML parser reads it as XML would. */
function elements(text: string): readonly Element[] {
  const walk = (node: DefaultTreeAdapterMap['node']): readonly Element[] => {
    const inner = 'childNodes' in node ? node.childNodes.flatMap(walk) : []
    return 'tagName' in node ? [node, ...inner] : inner
  }
  return walk(
    parseFragment(text.replace(/^<\?xml[^>]*\?>/u, '').replace(/<testcase([^>]*)\/>/gu, '<testcase$1></testcase>')),
  )
}
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value
const of = (all: readonly Element[], tag: string) => all.filter((element) => element.tagName === tag)
const outcome = (test: Element) =>
  test.childNodes.flatMap((node) => ('tagName' in node ? [node.tagName] : [])).find((tag) => tag !== 'system-out') ??
  'passed'

describe('junit', () => {
  const all = elements(junit.render(evaluation, { lang: 'en' }))
  const outcomes = Object.fromEntries(
    of(all, 'testcase').map((test) => [attribute(test, 'name')!.split(':')[0]!, outcome(test)]),
  )

  it('passes only what was checked and met', () => {
    expect(outcomes).toEqual({
      'alignment/looser': 'failure',
      'amendment/softened': 'skipped',
      'custom/unknown': 'error',
      'document/number-blank': 'skipped',
      'target/no-lead': 'failure',
      'target/qualitative': 'failure',
      'task/overload': 'passed',
      'mau-2026/1': 'failure',
      'mau-2026/2': 'passed',
      'mau-2026/3': 'passed',
      'mau-2026/4': 'failure',
      'mau-2026/5': 'failure',
      'mau-2026/6': 'skipped',
      'mau-2026/7': 'skipped',
      'mau-2026/8': 'skipped',
      'mau-2026/9': 'skipped',
    })
  })

  it('counts what it holds', () => {
    for (const suite of [...of(all, 'testsuites'), ...of(all, 'testsuite')]) {
      const tests = of(all, 'testcase').filter((test) => suite.tagName === 'testsuites' || test.parentNode === suite)
      const count = (kind: string) => String(tests.filter((test) => outcome(test) === kind).length)
      expect(['tests', 'failures', 'errors', 'skipped'].map((name) => attribute(suite, name))).toEqual([
        String(tests.length),
        count('failure'),
        count('error'),
        count('skipped'),
      ])
    }
  })

  it('stays XML whatever the plan holds', () => {
    const text = junit.render(hostileEvaluation, { lang: 'vi' })
    expect(text).not.toContain('<script>')
    expect(of(elements(text), 'testcase').length).toBeGreaterThan(0)
    expect(text.replace(/&(?:amp|lt|gt|quot|#39|#10|#9);/gu, '')).not.toContain('&')
  })

  it('keeps a fault that belongs to no rule', () => {
    const fault = { phase: 'score', source: null, message: 'No profile.' }
    const tests = of(elements(junit.render({ ...evaluation, faults: [fault] }, { lang: 'en' })), 'testcase')
    expect(tests.filter((test) => outcome(test) === 'error').map((test) => attribute(test, 'name'))).toEqual(['score'])
  })
})
