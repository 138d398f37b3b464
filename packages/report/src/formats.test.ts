import { evaluationSchema } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'
import { formats } from './formats.js'
import { evaluation } from './testing/evaluation.js'
import { hostileEvaluation } from './testing/hostile.js'

const languages = ['vi', 'en'] as const
const empty = {
  ...evaluation,
  complete: true,
  verdicts: [],
  findings: [],
  notChecked: [],
  cards: [],
  notes: [],
  faults: [],
  plan: { ...evaluation.plan, targets: [], tasks: [], reporting: [], passages: [], references: [] },
  summary: { ...evaluation.summary, findings: { error: 0, warning: 0, info: 0, advice: 0, waived: 0 } },
}

describe('formats', () => {
  it('rest on a fixture that is an evaluation', () => {
    expect(evaluationSchema.safeParse(evaluation).error).toBeUndefined()
  })

  it('have ids of their own, pretty first', () => {
    expect(formats.map((format) => format.id)).toEqual([
      'pretty',
      'json',
      'html',
      'markdown',
      'csv',
      'sarif',
      'junit',
      'ics',
    ])
  })

  describe.each(formats.map((format) => [format.id, format] as const))('%s', (id, format) => {
    it.each(languages)('gives the same bytes twice (%s)', (lang) => {
      expect(format.render(evaluation, { lang })).toBe(format.render(structuredClone(evaluation), { lang }))
    })

    it('differs between the languages, where it is for people', () => {
      const [vi, en] = languages.map((lang) => format.render(evaluation, { lang }))
      expect(vi === en).toBe(id === 'json')
    })

    it('ends with a line break and holds no control character, whatever the plan holds', () => {
      const text = format.render(hostileEvaluation, { lang: 'vi' })
      expect(text).toMatch(/\n$/u)
      expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u)
    })

    it('writes an evaluation in which nothing was found', () => {
      expect(() => format.render(empty, { lang: 'vi' })).not.toThrow()
    })

    it('changes nothing in the evaluation', () => {
      const before = JSON.stringify(evaluation)
      format.render(evaluation, { lang: 'vi' })
      expect(JSON.stringify(evaluation)).toBe(before)
    })

    it.skipIf(id === 'ics')('tells findings, waived ones, what was not checked and faults', () => {
      const text = format.render(evaluation, { lang: 'en' })
      for (const word of ['alignment/looser', 'document/number-blank', 'amendment/softened', 'division by zero'])
        expect(text).toContain(word)
    })
  })
})
