import { describe, expect, it } from 'vitest'
import { evaluation } from '../testing/evaluation.js'
import { alignJson } from './align-json.js'
import { checkJson } from './check-json.js'
import { json } from './json.js'
import { scoreJson } from './score-json.js'

describe('json', () => {
  it('is the evaluation, each finding with its message in both languages', () => {
    const parsed = JSON.parse(json.render(evaluation, { lang: 'vi' }))
    expect(parsed.findings[0].message).toEqual({
      vi: '“Hồ sơ nộp trực tuyến”: kế hoạch đặt 90%, yêu cầu 95%.',
      en: '“Hồ sơ nộp trực tuyến”: the plan sets 90%, 95% is asked.',
    })
    for (const finding of parsed.findings) delete finding.message
    expect(parsed).toEqual(JSON.parse(JSON.stringify(evaluation)))
  })

  it('has the shape of `align --format json`', () => {
    const { verdicts } = alignJson(evaluation)
    expect(verdicts).toHaveLength(evaluation.verdicts.length)
    expect(verdicts[0]).toMatchObject({
      requirement: 'mau-2026/1',
      indicator: 'online-dossiers',
      verdict: 'looser',
      required: { threshold: { value: '95' } },
      found: [{ target: 't-II.2.1', line: 41, quote: evaluation.plan.targets[0]?.text, clause: { value: '90' } }],
      why: { vi: 'Kế hoạch đặt 90%, yêu cầu 95%.', en: 'The plan sets 90%, 95% is asked.' },
    })
  })

  it('has the shape of `check --format json`', () => {
    const { findings, notChecked, faults } = checkJson(evaluation)
    expect(Object.keys(findings[0]!).sort()).toEqual(
      [
        'actual',
        'basis',
        'expected',
        'fingerprint',
        'line',
        'message',
        'quote',
        'rule',
        'severity',
        'subject',
        'suggestion',
        'waived',
      ].sort(),
    )
    expect(notChecked).toEqual(evaluation.notChecked)
    expect(faults).toEqual(evaluation.faults)
  })

  it('has the cards for `score --format json`', () => {
    expect(scoreJson(evaluation)).toEqual({ cards: evaluation.cards, faults: evaluation.faults })
  })
})
