import { profileOf, score, type ScoringValues } from '@commune-plan/scoring'
import type { ScoreCard } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'
import communes from './fixtures/khanh-hoa-communes.json'

/**
 * Acceptance table of the commune scoring 11-QĐ/TU, Khánh Hòa: four imaginary communes worked out by hand, and every
 * boundary. The rule itself is a transcription that nobody compared with the signed text; the profile says so.
 */
const profile = profileOf('khanh-hoa-11-qd-tu-2026')!

function itemOf(card: ScoreCard, id: string) {
  return card.groups.flatMap(({ items }) => items).find((item) => item.id === id)!
}

function cardOf(values: unknown, options: Readonly<Record<string, string>> = {}): ScoreCard {
  return score(profile, values as ScoringValues, { options })
}

describe('the four worked communes', () => {
  describe.each(communes.map((commune) => [commune.name, commune] as const))('%s', (_, commune) => {
    const card = cardOf(commune.values)

    it.each(Object.entries(commune.points))('%s gives %s', (id, points) => {
      expect(itemOf(card, id).points).toEqual({ low: points, high: points })
    })
    it('leaves out what does not apply, and only that', () => {
      const left = card.groups.flatMap(({ items }) => items).filter(({ state }) => state === 'not-applicable')
      expect(left.map(({ id }) => id)).toEqual(commune.notApplicable)
    })
    it('says which items lack data, and only those', () => {
      const open = card.groups.flatMap(({ items }) => items).filter(({ state }) => state === 'unknown')
      expect(open.map(({ id }) => id)).toEqual(commune.unknown)
    })
    it('adds up the groups and lowers the maximum', () => {
      for (const [id, points] of Object.entries(commune.groups)) {
        expect([id, card.groups.find((group) => group.id === id)!.points.low]).toEqual([id, points])
      }
      const base = card.groups.filter(({ id }) => id === 'I' || id === 'II').map(({ maximum }) => Number(maximum))
      expect(String(base.reduce((sum, value) => sum + value))).toBe(commune.reachableBase)
    })
    it('gives the total to the last digit, and the class by both readings', () => {
      expect(card.points).toEqual({ low: commune.total[0], high: commune.total[1] })
      const classes = Object.fromEntries(
        card.readings!.map(({ by, grades }) => [by, grades.map(({ id }) => id).join()]),
      )
      expect(classes).toEqual({ points: commune.classAbsolute, percent: commune.classRelative })
      expect(card.grades.map(({ id }) => id)).toEqual([commune.classAbsolute])
    })
    it('has no problem with the values', () => {
      expect(card.problems).toEqual([])
      expect(card.refusedBy).toEqual([])
    })
  })

  it('Xã Diên names the figures that would settle it, the most telling first', () => {
    const card = cardOf(communes.find(({ id }) => id === 'D')!.values)
    expect(card.wouldSettle.map(({ input, width }) => [input, width])).toEqual([
      ['committeeAssigned', '10'],
      ['committeeDone', '10'],
      ['initiatives', '2'],
      ['disbursementRateLastYear', '1'],
    ])
  })
  it('Xã Diên with one more solution (D2) is no longer settled between C and B', () => {
    const card = cardOf({ ...communes.find(({ id }) => id === 'D')!.values, proposals: '1' })
    expect(card.points).toEqual({ low: '62.65', high: '75.65' })
    expect(card.grades.map(({ id }) => id)).toEqual(['C', 'B'])
  })
  it('Xã Cát is flagged: sent on 15 December itself (Q4)', () => {
    const card = cardOf(communes.find(({ id }) => id === 'C')!.values)
    expect(itemOf(card, 'II.7').flags).toHaveLength(1)
  })
})

const share = (done: string, of: string, rate: string) => ({
  [done]: String(Math.round(Number(rate) * 100)),
  [of]: '10000',
})
const plan = (days: string, more: object = {}) => ({ planIssued: true, planQualityOk: true, planDays: days, ...more })
const sent = (day: string, complete = true) => ({
  selfAssessmentSubmitted: true,
  submittedOn: day,
  evidenceComplete: complete,
})
const money = (rate: string) => share('disbursed', 'budgetAssigned', rate)
const found = (issuesFound: string, issuesHandled: string) => ({
  issuesFound,
  issuesHandled,
  inspected: '1',
  inScope: '4',
})
const reports = (reportsOnTime: boolean) => ({ reportsAllSent: true, reportsContentComplete: true, reportsOnTime })
const steering = (rate: string) => share('steeringDone', 'steeringAssigned', rate)
const committee = (rate: string) => share('committeeDone', 'committeeAssigned', rate)
const training = (plan: string, classesHeld: string, classesPlanned = '10000') => ({
  trainingPlan: plan,
  classesHeld,
  classesPlanned,
})
const action = (breakthrough: string, breakthroughRecognised: boolean, more: object = {}) => ({
  breakthrough,
  breakthroughRecognised,
  ...more,
})

describe('every boundary row', () => {
  it.each<[item: string, what: string, values: object, points: string]>([
    ['I.1', 'good, 0 days', plan('0'), '3'],
    ['I.1', '30 days', plan('30'), '3'],
    ['I.1', '31 days', plan('31'), '1.5'],
    ['I.1', '60 days', plan('60'), '1.5'],
    ['I.1', '61 days', plan('61'), '0'],
    ['I.1', '10 days, not of good quality', plan('10', { planQualityOk: false }), '0'],
    ['I.1', 'not issued', { planIssued: false }, '0'],
    ['I.2.1', '30.00 %', share('inspected', 'inScope', '30'), '1'],
    ['I.2.1', '29.99 %', share('inspected', 'inScope', '29.99'), '0.5'],
    ['I.2.1', '25.00 %', share('inspected', 'inScope', '25'), '0.5'],
    ['I.2.1', '24.99 %', share('inspected', 'inScope', '24.99'), '0.25'],
    ['I.2.1', '0 %, somebody to inspect', { inspected: '0', inScope: '8' }, '0'],
    ['I.2.2', 'nothing found', found('0', '0'), '1'],
    ['I.2.2', '3 found, 3 dealt with', found('3', '3'), '1'],
    ['I.2.2', '3 found, 2 dealt with', found('3', '2'), '0'],
    ['I.3', 'complete and in time', reports(true), '3'],
    ['I.3', 'one report a day late', reports(false), '0'],
    ['I.4', '0 initiatives', { initiatives: '0' }, '0'],
    ['I.4', '1 initiative', { initiatives: '1' }, '1'],
    ['I.4', '2 initiatives', { initiatives: '2' }, '2'],
    ['I.4', '5 initiatives', { initiatives: '5' }, '2'],
    ['II.1.1', '100 %', steering('100'), '10'],
    ['II.1.1', '99.99 %', steering('99.99'), '8'],
    ['II.1.1', '90 %', steering('90'), '8'],
    ['II.1.1', '89.99 %', steering('89.99'), '6'],
    ['II.1.1', '80 %', steering('80'), '6'],
    ['II.1.1', '79.99 %', steering('79.99'), '4'],
    ['II.1.1', '70 %', steering('70'), '4'],
    ['II.1.1', '69.99 %', steering('69.99'), '0'],
    ['II.1.2', '100 %', committee('100'), '10'],
    ['II.1.2', '69.99 %', committee('69.99'), '0'],
    ['II.1.3', 'regular', { platformUse: 'regular' }, '10'],
    ['II.1.3', 'irregular', { platformUse: 'irregular' }, '3'],
    ['II.1.3', 'none', { platformUse: 'none' }, '0'],
    ['II.2', '2 requests, 2 in time', { requests: '2', answeredOnTime: '2' }, '8'],
    ['II.2', '2 requests, 1 in time', { requests: '2', answeredOnTime: '1' }, '0'],
    ['II.3.1', 'the required number', { digitalStaff: '2', digitalStaffRequired: '2' }, '4'],
    ['II.3.1', 'one short', { digitalStaff: '1', digitalStaffRequired: '2' }, '0'],
    ['II.4.1', 'specific', { trainingPlan: 'specific' }, '3'],
    ['II.4.1', 'not specific', { trainingPlan: 'vague' }, '0'],
    ['II.4.2', 'plan, 100 %', training('specific', '10000'), '5'],
    ['II.4.2', 'plan, 99.99 %', training('specific', '9999'), '4'],
    ['II.4.2', 'plan, 85 %', training('specific', '8500'), '4'],
    ['II.4.2', 'plan, 84.99 %', training('specific', '8499'), '3'],
    ['II.4.2', 'plan, 60 %', training('specific', '6000'), '3'],
    ['II.4.2', 'plan, 59.99 %', training('specific', '5999'), '2'],
    ['II.4.2', 'plan, no course', training('specific', '0'), '0'],
    ['II.4.2', 'no plan, 1 course', training('none', '1', '0'), '2'],
    ['II.4.2', 'no plan, no course', training('none', '0', '0'), '0'],
    ...(['II.5.1', 'II.5.2'] as const).flatMap((item) =>
      (
        [
          ['100', '4'],
          ['99', '3'],
          ['50', '3'],
          ['49', '2'],
          ['1', '2'],
          ['0', '0'],
        ] as const
      ).map(([n, points]): [string, string, object, string] => [
        item,
        `${n} counted`,
        { [item === 'II.5.1' ? 'attendances' : 'posts']: n },
        points,
      ]),
    ),
    ['II.6', '100 %', money('100'), '10'],
    ['II.6', '85.00 %', money('85'), '10'],
    ['II.6', '84.99 %', money('84.99'), '10'],
    ['II.6', '84.95 %', money('84.95'), '9.99'],
    ['II.6', '72.25 %', money('72.25'), '8.5'],
    ['II.6', '70 %', money('70'), '8.24'],
    ['II.6', '61.20 %', money('61.2'), '7.2'],
    ['II.6', '60.00 %', money('60'), '7.06'],
    ['II.6', '59.99 %', money('59.99'), '0'],
    ['II.7', '14 December, complete', sent('2026-12-14'), '3'],
    ['II.7', '15 December, complete', sent('2026-12-15'), '0'],
    ['II.7', '10 December, incomplete', sent('2026-12-10', false), '0'],
    ['II.7', 'not sent', { selfAssessmentSubmitted: false }, '0'],
    ['IV.1', '0 solutions', { proposals: '0' }, '0'],
    ['IV.1', '1 solution', { proposals: '1' }, '1'],
    ['IV.1', '2 solutions', { proposals: '2' }, '2'],
    ['IV.1', '3 solutions', { proposals: '3' }, '2'],
    ['IV.2', 'rose', { ...money('80.01'), disbursementRateLastYear: '80' }, '1'],
    ['IV.2', 'the same', { ...money('80'), disbursementRateLastYear: '80' }, '0'],
    ['IV.2', 'fell', { ...money('79.99'), disbursementRateLastYear: '80' }, '0'],
    ['IV.3.1', 'pioneering, recognised', action('pioneering', true), '6'],
    ['IV.3.1', 'improved, recognised, 2 awarded', action('improved', true, { awardedPoints: '2' }), '2'],
    ['IV.3.1', 'improved, recognised, 3 awarded', action('improved', true, { awardedPoints: '3' }), '3'],
    ['IV.3.1', 'pioneering, recognised by the commune alone', action('pioneering', false), '0'],
    ...(
      [
        ['0', '0'],
        ['1', '0'],
        ['2', '1.5'],
        ['4', '1.5'],
        ['5', '3'],
      ] as const
    ).map(([n, points]): [string, string, object, string] => ['IV.3.2', `${n} pieces`, { pressItems: n }, points]),
    ['IV.3.3', 'none', { ocopFourStar: '0', ocopThreeStar: '0' }, '0'],
    ['IV.3.3', '3 stars', { ocopFourStar: '0', ocopThreeStar: '1' }, '0.5'],
    ['IV.3.3', '4 stars', { ocopFourStar: '1', ocopThreeStar: '0' }, '1'],
    ['IV.3.3', '3 and 4 stars', { ocopFourStar: '1', ocopThreeStar: '1' }, '1'],
    ['IV.3.4', 'one', { ipRegistrations: '1' }, '1'],
    ['IV.3.4', 'none', { ipRegistrations: '0' }, '0'],
    ['IV.3.5', 'one', { approvedTasks: '1' }, '1'],
    ['IV.3.5', 'none', { approvedTasks: '0' }, '0'],
    ...(
      [
        ['0', '0'],
        ['1', '-1'],
        ['2', '-1'],
        ['3', '-2'],
        ['4', '-3'],
        ['5', '-4'],
      ] as const
    ).map(([n, points]): [string, string, object, string] => [
      'V.1',
      `${n} days late`,
      { daysLate: n, lateWaiver: false },
      points,
    ]),
    ['V.1', '5 days late, excused', { daysLate: '5', lateWaiver: true }, '0'],
  ])('%s, %s', (item, _, values, points) => {
    const scored = itemOf(cardOf(values), item)
    expect([scored.state, scored.points]).toEqual(['scored', { low: points, high: points }])
  })

  it.each([
    ['I.2.1', { inspected: '0', inScope: '0' }, '9'],
    ['II.2', { requests: '0', answeredOnTime: '0' }, '67'],
    ['II.6', { disbursed: '0', budgetAssigned: '0' }, '65'],
  ])('%s does not apply: the maximum of its group falls to %s', (item, values, left) => {
    const card = cardOf(values)
    expect(itemOf(card, item).state).toBe('not-applicable')
    expect(card.groups.find(({ id }) => item.startsWith(`${id}.`))!.maximum).toBe(left)
  })
  it('IV.3.1 improved without points awarded yet: at most 3', () => {
    expect(itemOf(cardOf(action('improved', true)), 'IV.3.1').points).toEqual({ low: '0', high: '3' })
  })
  it('V.1 sent after 20 December without consent is not accepted', () => {
    const late = { daysLate: '6', fileSubmittedOn: '2026-12-21' }
    expect(cardOf({ ...late, lateWaiver: false }).refusedBy).toEqual(['refused-late'])
    expect(cardOf({ ...late, lateWaiver: true }).refusedBy).toEqual([])
    expect(cardOf({ ...late, fileSubmittedOn: '2026-12-20', lateWaiver: false }).refusedBy).toEqual([])
  })
})

/** Values that give exactly so many points of the whole table: used for the bounds of the classes. */
const full = communes.find(({ id }) => id === 'A')!.values

describe('classes and open questions', () => {
  it.each([
    ['89.99', 'B'],
    ['90', 'A'],
    ['74.99', 'C'],
    ['75', 'B'],
    ['49.99', 'D'],
    ['50', 'C'],
  ])('%s points are %s', (points, grade) => {
    const hundredths = Math.round(Number(points) * 100)
    const only = {
      ...profile,
      options: [],
      missingBy: undefined,
      gradeBy: 'points',
      gates: [],
      groups: [
        {
          id: 'X',
          label: { vi: 'x', en: 'x' },
          maximum: '100',
          items: [
            {
              id: 'X.1',
              label: { vi: 'x', en: 'x' },
              maximum: '100',
              kind: 'points',
              basis: [],
              inputs: { n: { type: 'integer', label: { vi: 'n', en: 'n' }, from: 'manual' } },
              rule: { '/': [{ var: 'n' }, 100] },
            },
          ],
        },
      ],
    } as unknown as typeof profile
    expect(score(only, { n: hundredths }).grades.map(({ id }) => id)).toEqual([grade])
  })
  it('Q1: 68 points with a base of 58 of 66 are C by points and B by share: no class is concluded', () => {
    // Three items out (1 + 8 + 10), and 58 of the 66 points left; 10 points of bonus.
    const values = {
      ...full,
      inspected: '0',
      inScope: '0',
      requests: '0',
      answeredOnTime: '0',
      disbursed: '0',
      budgetAssigned: '0',
      digitalStaff: '1',
      scienceStaff: '0',
      initiatives: '2',
      proposals: '2',
      pressItems: '5',
      ocopFourStar: '1',
      ipRegistrations: '1',
      approvedTasks: '0',
      breakthrough: 'improved',
      breakthroughRecognised: true,
      awardedPoints: '3',
    }
    const card = cardOf(values)
    expect([card.points, card.percent]).toEqual([
      { low: '68', high: '68' },
      { low: '83.95', high: '83.95' },
    ])
    expect(card.grades.map(({ id }) => id)).toEqual(['C', 'B'])
    expect(cardOf(values, { Q1: 'points' }).grades.map(({ id }) => id)).toEqual(['C'])
    expect(cardOf(values, { Q1: 'percent' }).grades.map(({ id }) => id)).toEqual(['B'])
  })
  it.each<[option: string, answer: string, item: string, values: object, low: string, high: string]>([
    [
      'Q3',
      'working',
      'I.1',
      { planIssued: true, planQualityOk: true, planWorkingDays: '22', planDays: '31' },
      '3',
      '3',
    ],
    ['Q4', 'inclusive', 'II.7', sent('2026-12-15'), '3', '3'],
    ['Q5', 'open', 'V.2', { unfinishedLeadTasks: '3' }, '-3', '-1'],
    ['Q5', 'each', 'V.2', { unfinishedLeadTasks: '3' }, '-3', '-3'],
    ['Q5', 'once', 'V.3', { missedAdHocReports: '2' }, '-0.5', '-0.5'],
    ['Q6', 'open', 'II.1.1', { steeringDone: '0', steeringAssigned: '0' }, '0', '10'],
    ['Q6', 'zero', 'II.1.1', { steeringDone: '0', steeringAssigned: '0' }, '0', '0'],
    ['Q7', 'share', 'II.2', { requests: '3', answeredOnTime: '2' }, '5.33', '5.33'],
    ['Q9', 'no-plan-branch', 'II.4.2', training('vague', '1'), '2', '2'],
    ['Q10', 'at-least', 'II.3.1', { digitalStaff: '3', digitalStaffRequired: '2' }, '4', '4'],
    ['Q10', 'exact', 'II.3.1', { digitalStaff: '3', digitalStaffRequired: '2' }, '0', '0'],
    ['Q11', 'deny', 'I.2.2', { issuesFound: '0', issuesHandled: '0', inspected: '0', inScope: '5' }, '0', '0'],
    ['Q13', 'zero', 'I.4', {}, '0', '0'],
    ['V.1', 'first-day', 'V.1', { daysLate: '3', lateWaiver: false }, '-3', '-3'],
  ])('%s answered "%s": %s', (option, answer, item, values, low, high) => {
    expect(itemOf(cardOf(values, { [option]: answer }), item).points).toEqual({ low, high })
  })
  it('every open question is visible as an option, and the profile says that it is a transcription', () => {
    const ids = profile.options.map(({ id }) => id)
    expect(Array.from({ length: 13 }, (_, index) => `Q${index + 1}`).filter((id) => !ids.includes(id))).toEqual([])
    expect(profile.standing).toBe('transcription')
  })
  it('K: 1 point and 4 off: the total is held at 0', () => {
    const card = cardOf({ initiatives: '1', daysLate: '5', lateWaiver: false }, { Q13: 'zero' })
    expect(card.groups.map(({ points }) => points.low)).toEqual(['1', '0', '0', '-4'])
    expect(card.points).toEqual({ low: '0', high: '0' })
  })
})

describe('the monthly annex', () => {
  const monthly = profileOf('khanh-hoa-11-qd-tu-monthly')!
  const month = {
    reportsDue: '0',
    initiatives: '1',
    steeringDone: '9',
    steeringAssigned: '10',
    committeeDone: '5',
    committeeAssigned: '6',
    platformUse: 'regular',
    hasTrainingPlan: true,
    classesPlanned: '20',
    classesHeld: '17',
    attendances: '120',
    posts: '45',
    budgetAssigned: '0',
    selfAssessmentSubmitted: true,
    submittedOnDay: '21',
    evidenceComplete: true,
    daysLate: '0',
    missedAdHocReports: '0',
    boardDecisions: '0',
  }
  it('M1: no regular report due, no funds: 60 of 80', () => {
    const card = score(monthly, month)
    expect([card.points, card.maximum, card.grades]).toEqual([{ low: '60', high: '60' }, '80', []])
  })
  it('M2: sent on day 23, a day late: no points for the report, and 2 off', () => {
    const card = score(monthly, {
      ...month,
      submittedOnDay: '23',
      daysLate: '1',
      lateWaiver: false,
      fileSubmittedOnDay: '23',
    })
    expect([itemOf(card, 'II.5').points.low, itemOf(card, 'III.1').points.low, card.refusedBy]).toEqual(['0', '-2', []])
  })
  it('M3: sent on day 24 without consent is not accepted', () => {
    expect(score(monthly, { ...month, daysLate: '2', lateWaiver: false, fileSubmittedOnDay: '24' }).refusedBy).toEqual([
      'refused-late',
    ])
  })
})
