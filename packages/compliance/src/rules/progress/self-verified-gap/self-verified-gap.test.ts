import { makeFigure, makeReport } from '../../../testing/make-report.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { selfVerifiedGap } from './self-verified-gap.js'

const figure = (numerator: string, verified: string | null, some = {}) => ({
  progress: [
    makeReport({
      figures: [
        makeFigure({
          numerator,
          verified: verified === null ? null : { numerator: verified, denominator: '100', value: null, by: 'nq57.vn' },
          ...some,
        }),
      ],
    }),
  ],
})
ruleTable(selfVerifiedGap, {
  hits: [
    { why: 'too high by ten', input: figure('95', '85'), quote: 'dossiers-online' },
    { why: 'too low by ten', input: figure('75', '85'), quote: 'dossiers-online' },
    { why: 'an option', input: figure('90', '88'), options: { points: 1 }, quote: 'dossiers-online' },
  ],
  silent: [
    { why: 'within five points', input: figure('90', '85') },
    { why: 'equal', input: figure('90', '90') },
    { why: 'nobody verified', input: figure('90', null) },
    { why: 'not reported', input: figure('90', '50', { state: 'not-reported' }) },
  ],
})
