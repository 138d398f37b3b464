import { makeReference } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { notYetIssued } from './not-yet-issued.js'

const cited = (date: string | null, issued: string | null) => ({
  header: { date: issued },
  references: [makeReference('Kế hoạch', '69/KH-UBND', { date })],
})
ruleTable(notYetIssued, {
  hits: [
    { why: 'a day later', plan: cited('2026-03-17', '2026-03-16'), quote: '69/KH-UBND' },
    { why: 'after the month of issue', plan: cited('2026-04-01', '2026-03'), quote: '69/KH-UBND' },
    { why: 'next year', plan: cited('2027-01-05', '2026'), quote: '69/KH-UBND' },
  ],
  silent: [
    { why: 'the same day', plan: cited('2026-03-16', '2026-03-16') },
    { why: 'in the month of issue, day open', plan: cited('2026-03-31', '2026-03') },
    { why: 'no date', plan: cited(null, '2026-03-16') },
    { why: 'the plan has no date: not checked', plan: cited('2026-03-16', null) },
  ],
})
