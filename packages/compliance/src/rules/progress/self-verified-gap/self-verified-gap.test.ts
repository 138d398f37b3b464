import { makePlan } from '../../../testing/make.js'
import { makeFigure, makeReport } from '../../../testing/make-report.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
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
await testRule(
  selfVerifiedGap,
  {
    valid: [soundWith({ progress: [makeReport()] })],
    invalid: [
      {
        name: 'a verified value without part and whole',
        plan: makePlan(),
        input: figure('95', null, { verified: { numerator: null, denominator: null, value: '80', by: 'Sở' } }),
        findings: [{ quote: 'dossiers-online', expected: '80', actual: '95' }],
      },
      {
        name: 'counts',
        plan: makePlan(),
        input: figure('20', null, {
          denominator: null,
          verified: { numerator: '8', denominator: null, value: null, by: 'Sở' },
        }),
        findings: [{ quote: 'dossiers-online', expected: '8', actual: '20' }],
      },
      {
        name: 'just above five points',
        plan: makePlan(),
        input: figure('90', null, { verified: { numerator: '8499', denominator: '10000', value: null, by: 'Sở' } }),
        findings: [{ quote: 'dossiers-online', expected: '84.99' }],
      },
      {
        name: 'too high by ten',
        plan: makePlan(),
        input: figure('95', '85'),
        findings: [
          {
            quote: 'dossiers-online',
            line: 1,
            message: 'gap',
            severity: 'warning',
            subject: 'figure:2026-06:dossiers-online',
            says: 'Kỳ tháng 6/2026, “dossiers-online”: tự báo cáo 95, nq57.vn xác minh 85, lệch quá 5 điểm.',
            expected: '85',
            actual: '95',
            value: '2026-06 dossiers-online 95/100',
          },
        ],
      },
      { name: 'too low by ten', plan: makePlan(), input: figure('75', '85'), findings: [{ quote: 'dossiers-online' }] },
      {
        name: 'an option',
        plan: makePlan(),
        input: figure('90', '88'),
        options: { points: 1 },
        findings: [{ quote: 'dossiers-online' }],
      },
    ],
    lookAlikes: [
      {
        name: 'rates of nothing',
        plan: makePlan(),
        input: figure('90', '50', { denominator: '0' }),
      },
      {
        name: 'verified against nothing',
        plan: makePlan(),
        input: figure('90', null, { verified: { numerator: '5', denominator: '0', value: null, by: 'nq57.vn' } }),
      },
      {
        name: 'words for a number',
        plan: makePlan(),
        input: figure('90', null, { verified: { numerator: null, denominator: null, value: 'cao', by: 'nq57.vn' } }),
      },
      {
        name: 'nothing given',
        plan: makePlan(),
        input: figure('90', null, { verified: { numerator: null, denominator: null, value: null, by: 'nq57.vn' } }),
      },
      { name: 'within five points', plan: makePlan(), input: figure('90', '85') },
      { name: 'equal', plan: makePlan(), input: figure('90', '90') },
      { name: 'nobody verified', plan: makePlan(), input: figure('90', null) },
      { name: 'not reported', plan: makePlan(), input: figure('90', '50', { state: 'not-reported' }) },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
