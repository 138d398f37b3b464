import { makePlan } from '../../../testing/make.js'
import { makeFigure, makeReport } from '../../../testing/make-report.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
import { arithmetic } from './arithmetic.js'

const figure = (numerator: string | null, denominator: string | null, value: string | null) => ({
  progress: [makeReport({ figures: [makeFigure({ numerator, denominator, value })] })],
})
await testRule(
  arithmetic,
  {
    valid: [soundWith({ progress: [makeReport()] })],
    invalid: [
      {
        name: 'the first digit only',
        plan: makePlan(),
        input: figure('2', '3', '6'),
        findings: [{ quote: 'dossiers-online', expected: '66.67 %', actual: '6 %' }],
      },
      {
        name: 'cut and changed',
        plan: makePlan(),
        input: figure('2', '3', '66.5'),
        findings: [{ quote: 'dossiers-online', actual: '66.5 %' }],
      },
      {
        name: 'another share',
        plan: makePlan(),
        input: figure('57', '100', '75'),
        findings: [
          {
            quote: 'dossiers-online',
            line: 1,
            message: 'differs',
            severity: 'error',
            subject: 'figure:2026-06:dossiers-online',
            says: 'Kỳ tháng 6/2026, “dossiers-online”: 57/100 bằng 57 %, báo cáo ghi 75 %.',
            expected: '57 %',
            actual: '75 %',
            value: '2026-06 dossiers-online 57/100',
          },
        ],
      },
      {
        name: 'off by a tenth',
        plan: makePlan(),
        input: figure('523', '600', '87.3'),
        findings: [{ quote: 'dossiers-online' }],
      },
      {
        name: 'part for whole',
        plan: makePlan(),
        input: figure('40', '60', '40'),
        findings: [{ quote: 'dossiers-online' }],
      },
    ],
    lookAlikes: [
      { name: 'cut to whole percent', plan: makePlan(), input: figure('2', '3', '66') },
      { name: 'rounded to whole percent', plan: makePlan(), input: figure('2', '3', '67') },
      { name: 'no part', plan: makePlan(), input: figure(null, '3', '66') },
      { name: 'no whole', plan: makePlan(), input: figure('2', null, '66') },
      { name: 'a part that is no number', plan: makePlan(), input: figure('hai', '3', '66') },
      { name: 'a whole that is no number', plan: makePlan(), input: figure('2', 'ba', '66') },
      { name: 'a value that is no number', plan: makePlan(), input: figure('2', '3', 'đạt') },
      { name: 'a whole below nothing', plan: makePlan(), input: figure('2', '-3', '66') },
      { name: 'exact', plan: makePlan(), input: figure('57', '100', '57') },
      { name: 'rounded', plan: makePlan(), input: figure('2', '3', '66.67') },
      { name: 'cut', plan: makePlan(), input: figure('2', '3', '66.66') },
      { name: 'no value beside it', plan: makePlan(), input: figure('2', '3', null) },
      { name: 'nothing to divide by: another rule', plan: makePlan(), input: figure('0', '0', '100') },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
