import { describe, expect, it } from 'vitest'
import { explainCard } from './card/explain-card.js'
import { score } from './card/score.js'
import { inputsOf } from './profile/inputs-of.js'
import { loadProfile } from './profile/load-profile.js'
import { profileOf, profiles, profilesFor } from './profiles.js'

const named = profiles.map((profile) => [profile.id, profile] as const)

describe('the shipped profiles', () => {
  it.each(named)('%s loads without a problem', (_, profile) => {
    expect(loadProfile(profile).problems ?? []).toEqual([])
  })
  it.each(named)(
    '%s: every item has a basis, every input says where it comes from, and the standing is stated',
    (_, profile) => {
      expect(profile.groups.flatMap(({ items }) => items).filter(({ basis }) => basis.length === 0)).toEqual([])
      expect(
        Object.entries(inputsOf(profile)).filter(
          ([, { from }]) => !/^(?:manual|plan:|indicator:|task-states:)/u.test(from),
        ),
      ).toEqual([])
      expect(profile.standing).toBeDefined()
    },
  )
  it.each(named)(
    '%s: nothing reported is all open, nothing failed, and is explained in both languages',
    (_, profile) => {
      const card = score(profile, {})
      expect(card.groups.flatMap(({ items }) => items).filter(({ state }) => state === 'error')).toEqual([])
      for (const language of ['vi', 'en'] as const) {
        const texts = (['leader', 'officer', 'developer'] as const).map((depth) =>
          explainCard(card, { depth, language }),
        )
        expect(texts.map((text) => text.includes('undefined') || text.includes('[object'))).toEqual([
          false,
          false,
          false,
        ])
        expect(texts[0]!.length).toBeLessThan(texts[1]!.length)
        expect(texts[1]!.length).toBeLessThan(texts[2]!.length)
      }
    },
  )
  it.each(named)('%s: texts are NFC and differ between the languages only in language', (_, profile) => {
    const text = JSON.stringify(profile)
    expect(text).toBe(text.normalize('NFC'))
  })
})

describe('profilesFor', () => {
  const ids = (query: Parameters<typeof profilesFor>[0]) => profilesFor(query).map(({ id }) => id)
  it('takes what is in force at the place, and never a template', () => {
    expect(ids({ asOf: '2026-09-01', province: '56', scores: 'progress' })).toEqual([
      'khanh-hoa-11-qd-tu-2026',
      'khanh-hoa-11-qd-tu-monthly',
      'qd-766-commune',
    ])
    expect(ids({ asOf: '2026-09-01', province: '25', scores: 'progress' })).toEqual(['qd-766-commune'])
    expect(ids({ asOf: '2027-01-01', province: '56', scores: 'progress' })).toEqual([
      'khanh-hoa-11-qd-tu-monthly',
      'qd-766-commune',
    ])
    expect(ids({ asOf: '2026-09-01', scores: 'plan' })).toEqual(['plan-quality'])
  })
  it('an unknown id is undefined', () => expect(profileOf('zz')).toBeUndefined())
})

describe('explainCard', () => {
  it('explains one item alone, with its flag', () => {
    const card = score(profileOf('khanh-hoa-11-qd-tu-2026')!, {
      selfAssessmentSubmitted: true,
      submittedOn: '2026-12-15',
      evidenceComplete: true,
    })
    const text = explainCard(card, { depth: 'officer', language: 'vi', item: 'II.7' })
    expect(text.split('\n')[0]).toBe('- II.7 Báo cáo tự đánh giá cụ thể, đủ minh chứng, trước hạn: 0/3 điểm.')
    expect(text).toContain('    ! Nộp đúng ngày hạn')
  })
})
