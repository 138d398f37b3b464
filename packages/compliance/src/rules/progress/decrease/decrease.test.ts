import { makePlan } from '../../../testing/make.js'
import { makeFigure, makeReport } from '../../../testing/make-report.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
import { decrease } from './decrease.js'

const run = (...numerators: (string | null)[]) => ({
  progress: numerators.map((numerator, index) =>
    makeReport({ period: `2026-0${String(index + 4)}`, figures: [makeFigure({ numerator, denominator: '200' })] }),
  ),
})
const of = (measure: 'point-in-time' | 'in-period' | 'running-total', periods = ['2026-04', '2026-05'], some = {}) => ({
  progress: periods.map((period, index) =>
    makeReport({ period, figures: [makeFigure({ numerator: String(90 - index), measure, ...some })] }),
  ),
})
await testRule(
  decrease,
  {
    valid: [soundWith({ progress: [makeReport()] })],
    invalid: [
      {
        name: 'a count given as a value',
        plan: makePlan(),
        input: {
          progress: [
            makeReport({
              period: '2026-04',
              figures: [makeFigure({ numerator: null, denominator: null, value: '12' })],
            }),
            makeReport({
              period: '2026-05',
              figures: [makeFigure({ numerator: null, denominator: null, value: '9' })],
            }),
          ],
        },
        findings: [{ quote: 'dossiers-online', actual: '9', expected: 'ít nhất 12' }],
      },
      {
        name: 'falls',
        plan: makePlan(),
        input: run('90', '85'),
        findings: [
          {
            quote: 'dossiers-online',
            line: 1,
            message: 'falls',
            severity: 'error',
            subject: 'figure:2026-05:dossiers-online',
            says: '“dossiers-online”: số cộng dồn kỳ tháng 5/2026 là 85, kỳ tháng 4/2026 đã là 90.',
            expected: 'ít nhất 90',
            actual: '85',
            value: '2026-05 dossiers-online 85/200',
          },
        ],
      },
      {
        name: 'over a gap in the reports',
        plan: makePlan(),
        input: {
          progress: [
            makeReport({ period: '2026-04' }),
            makeReport({ period: '2026-05', figures: [] }),
            makeReport({ period: '2026-06', figures: [makeFigure({ numerator: '80' })] }),
          ],
        },
        findings: [{ quote: 'dossiers-online' }],
      },
      {
        name: 'a count',
        plan: makePlan(),
        input: of('running-total', ['2026-04', '2026-05'], { denominator: null }),
        findings: [{ quote: 'dossiers-online' }],
      },
    ],
    lookAlikes: [
      {
        name: 'now a level, before a running total',
        plan: makePlan(),
        input: {
          progress: [
            makeReport({ period: '2026-04' }),
            makeReport({ period: '2026-05', figures: [makeFigure({ numerator: '80', measure: 'point-in-time' })] }),
          ],
        },
      },
      {
        name: 'before a level, now a running total',
        plan: makePlan(),
        input: {
          progress: [
            makeReport({ period: '2026-04', figures: [makeFigure({ measure: 'point-in-time' })] }),
            makeReport({ period: '2026-05', figures: [makeFigure({ numerator: '80' })] }),
          ],
        },
      },
      { name: 'no number now', plan: makePlan(), input: run('90', 'ít') },
      { name: 'no number before', plan: makePlan(), input: run('nhiều', '80') },
      { name: 'nothing before', plan: makePlan(), input: run(null, '80') },
      {
        name: 'a rate that falls while its part rises',
        plan: makePlan(),
        input: {
          progress: [
            makeReport({ period: '2026-04', figures: [makeFigure({ numerator: '80', value: '90' })] }),
            makeReport({
              period: '2026-05',
              figures: [makeFigure({ numerator: '85', denominator: '150', value: '56' })],
            }),
          ],
        },
      },
      { name: 'rises', plan: makePlan(), input: run('85', '90', '90') },
      { name: 'a level may fall', plan: makePlan(), input: of('point-in-time') },
      { name: 'the figure of a month alone', plan: makePlan(), input: of('in-period') },
      { name: 'a new year begins at zero', plan: makePlan(), input: of('running-total', ['2025-12', '2026-01']) },
      { name: 'not reported', plan: makePlan(), input: run('90', null) },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
