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
