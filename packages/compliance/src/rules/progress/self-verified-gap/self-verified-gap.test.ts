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
      { name: 'within five points', plan: makePlan(), input: figure('90', '85') },
      { name: 'equal', plan: makePlan(), input: figure('90', '90') },
      { name: 'nobody verified', plan: makePlan(), input: figure('90', null) },
      { name: 'not reported', plan: makePlan(), input: figure('90', '50', { state: 'not-reported' }) },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
