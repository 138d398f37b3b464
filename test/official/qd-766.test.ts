import type { ScoreCard } from '@commune-plan/model'
import { profileOf, publishedTotal, score, type ScoringValues } from '@commune-plan/scoring'
import { describe, expect, it } from 'vitest'

/**
 * Index of QĐ 766/QĐ-TTg. The published components are those of Quảng Nam, August 2024 (press report): 80.1, graded
 * "Tốt". The functions are those that third parties found to fit the portal's scores; the profile says so.
 */
const profile = profileOf('qd-766-commune')!
const quangNam = { CKMB: '13.2', TDGQ: '18.4', CLGQ: '7.7', TTTT: '7.6', MDSH: '15.6', MDHL: '17.6' }

/** Figures made up so that each group comes to its published points exactly. */
const figures: ScoringValues = {
  announcedOnTime: '80',
  toAnnounce: '100',
  publishedOnTime: '60',
  toPublish: '100',
  publishedInFull: '100',
  published: '100',
  synchronised: '200',
  dossiersTotal: '300',
  onTime: '920',
  received: '1000',
  proceduresOnline: '200',
  proceduresUnderAuthority: '250',
  onlineWithDossiers: '105',
  dossiersOnline: '300',
  feePaidOnline: '80',
  feeProcedures: '100',
  dossiersPaidOnline: '60',
  feeDossiers: '100',
  feeWithDossiers: '80',
  eResults: '90',
  eResultsDue: '100',
  digitised: '240',
  reused: '80',
  reusable: '100',
  linked: '50',
  linkable: '100',
  populationDossiers: '50',
  populationDossiersDue: '100',
  populationProcedures: '5',
  populationProceduresDue: '10',
  certifiedUnits: '1',
  certifiedUnitsDue: '2',
  feedbackOnTime: '57',
  feedback: '60',
  feedbackSatisfied: '59',
  handled: '100',
  dislikedOrOverdue: '10',
}

function itemOf(card: ScoreCard, id: string) {
  return card.groups.flatMap(({ items }) => items).find((item) => item.id === id)!
}

describe('Quảng Nam, August 2024', () => {
  it('the published components add up to 80.1, graded Tốt', () => {
    const { points, grades, problems } = publishedTotal(profile, quangNam)
    expect([points, grades.map(({ label }) => label.vi), problems]).toEqual(['80.1', ['Tốt'], []])
  })
  it('figures that give each component score the same, group by group', () => {
    const card = score(profile, figures)
    expect(Object.fromEntries(card.groups.map(({ id, points }) => [id, points.low]))).toEqual(quangNam)
    expect([card.points, card.maximum, card.grades.map(({ label }) => label.vi)]).toEqual([
      { low: '80.1', high: '80.1' },
      '100',
      ['Tốt'],
    ])
    expect(card.wouldSettle).toEqual([])
  })
  it('a table with a group too many, missing or too high is told', () => {
    const { problems } = publishedTotal(profile, { CKMB: '18.1', XXXX: '1' })
    expect(problems).toHaveLength(7)
  })
})

describe('maxima', () => {
  it('the groups have 18, 20, 12, 10, 22 and 18 points', () => {
    expect(profile.groups.map(({ maximum }) => maximum)).toEqual(['18', '20', '12', '10', '22', '18'])
  })
})

const n = (numerator: string, denominator: string, a: string, b: string) => ({ [numerator]: a, [denominator]: b })

describe('functions of the indicators', () => {
  it.each<[item: string, values: object, points: string]>([
    ['1.1', n('announcedOnTime', 'toAnnounce', '2', '3'), '4'],
    ['2.1', n('onTime', 'received', '999', '1000'), '19.98'],
    ['3.1', n('proceduresOnline', 'proceduresUnderAuthority', '79', '100'), '1.98'],
    ['3.1', n('proceduresOnline', 'proceduresUnderAuthority', '80', '100'), '2'],
    ['3.1', n('proceduresOnline', 'proceduresUnderAuthority', '100', '100'), '2'],
    ['3.3', n('dossiersOnline', 'received', '49', '100'), '5.88'],
    ['3.3', n('dossiersOnline', 'received', '50', '100'), '6'],
    ['3.5', n('feePaidOnline', 'feeProcedures', '4', '10'), '1'],
    ['3.6', n('dossiersPaidOnline', 'feeDossiers', '1', '3'), '2'],
    ['3.7', n('feeWithDossiers', 'feeProcedures', '9', '10'), '2'],
    ['4.2', n('digitised', 'dossiersTotal', '80', '100'), '3.2'],
    ['4.3', n('reused', 'reusable', '40', '100'), '1'],
    ['5.2', n('feedbackOnTime', 'feedback', '1', '3'), '2'],
    ['5.4', { handled: '100', dislikedOrOverdue: '11' }, '5.93'],
    ['5.4', { handled: '100', dislikedOrOverdue: '10' }, '6'],
    ['5.4', { handled: '0' }, '0'],
  ])('%s of %j is %s', (item, values, points) => {
    expect(itemOf(score(profile, values as ScoringValues), item).points).toEqual({ low: points, high: points })
  })
})

describe('two editions of the formulas', () => {
  const dossiers = { dossiersOnline: '40', received: '100', syncRate: '80' }
  it('3.3: edition A multiplies the denominator by the rate of synchronisation', () => {
    expect(itemOf(score(profile, dossiers, { options: { edition: 'A' } }), '3.3').points.low).toBe('6')
    expect(itemOf(score(profile, dossiers, { options: { edition: 'B' } }), '3.3').points.low).toBe('4.8')
  })
  it('3.6: edition A leaves dossiers without any fee out of the denominator', () => {
    const paid = { dossiersPaidOnline: '30', feeDossiers: '100', zeroFeeDossiers: '40' }
    expect(itemOf(score(profile, paid, { options: { edition: 'A' } }), '3.6').points.low).toBe('3')
    expect(itemOf(score(profile, paid, { options: { edition: 'B' } }), '3.6').points.low).toBe('1.8')
  })
  it('5.4: edition A takes both rates off, edition B counts a dossier once', () => {
    const handled = { handled: '100', overdue: '20', disliked: '15', dislikedOrOverdue: '25' }
    expect(itemOf(score(profile, handled, { options: { edition: 'A' } }), '5.4').points.low).toBe('4.33')
    expect(itemOf(score(profile, handled, { options: { edition: 'B' } }), '5.4').points.low).toBe('5')
  })
  it('the card says which edition was used, and asks only for the figures of that edition', () => {
    const card = score(profile, {}, { options: { edition: 'B' } })
    expect(card.options!.edition).toBe('B')
    expect(card.wouldSettle.map(({ input }) => input)).not.toContain('syncRate')
  })
})

describe('no feedback at all: three rules', () => {
  const none: ScoringValues = { ...figures, feedback: '0', feedbackOnTime: '0', feedbackSatisfied: '0' }
  it.each<[answer: string, low: string, high: string, maximum: string]>([
    ['full', '18', '18', '100'],
    ['shared', '18', '18', '100'],
    ['zero', '6', '6', '100'],
    ['not-applicable', '6', '6', '88'],
    ['open', '6', '18', '100'],
  ])('%s: satisfaction is %s to %s, of %s in all', (answer, low, high, maximum) => {
    const card = score(profile, none, { options: { 'no-feedback': answer } })
    expect([card.groups.find(({ id }) => id === 'MDHL')!.points, card.maximum]).toEqual([{ low, high }, maximum])
  })
  it('shared: with half satisfaction the whole group is at half of what 5.4 gives', () => {
    const card = score(profile, { ...none, dislikedOrOverdue: '55' }, { options: { 'no-feedback': 'shared' } })
    expect(card.groups.find(({ id }) => id === 'MDHL')!.points.low).toBe('9')
  })
  it('undecided is said: nothing is missing, a question is open', () => {
    const item = itemOf(score(profile, none), '5.2')
    expect([item.state, item.missing, item.open]).toEqual(['unknown', [], ['no-feedback']])
  })
})
