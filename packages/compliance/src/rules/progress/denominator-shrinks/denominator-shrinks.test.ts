import { makePlan } from '../../../testing/make.js'
import { makeFigure, makeReport } from '../../../testing/make-report.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
import { denominatorShrinks } from './denominator-shrinks.js'

const of = (bases: (string | null)[], some = {}) => ({
  progress: bases.map((denominator, index) =>
    makeReport({
      period: `2026-0${String(index + 4)}`,
      figures: [makeFigure({ numerator: '50', denominator, ...some })],
    }),
  ),
})
await testRule(
  denominatorShrinks,
  {
    valid: [soundWith({ progress: [makeReport()] })],
    invalid: [
      {
        name: 'by one',
        plan: makePlan(),
        input: of(['1000', '999']),
        findings: [{ quote: 'dossiers-online', actual: '999' }],
      },
      {
        name: 'by more than the option lets pass',
        plan: makePlan(),
        input: of(['1000', '979']),
        options: { percent: 2 },
        findings: [{ quote: 'dossiers-online' }],
      },
      {
        name: 'falls',
        plan: makePlan(),
        input: of(['1000', '900']),
        findings: [
          {
            quote: 'dossiers-online',
            line: 1,
            message: 'shrinks',
            severity: 'warning',
            subject: 'figure:2026-05:dossiers-online',
            says: '“dossiers-online”: mẫu số kỳ tháng 5/2026 là 900, kỳ tháng 4/2026 là 1000.',
            expected: 'ít nhất 1000',
            actual: '900',
            value: '2026-05 dossiers-online 50/900',
          },
        ],
      },
      {
        name: 'a level of a smaller base',
        plan: makePlan(),
        input: of(['1000', '900'], { measure: 'point-in-time' }),
        findings: [{ quote: 'dossiers-online' }],
      },
      {
        name: 'falls after rising',
        plan: makePlan(),
        input: of(['900', '1000', '950']),
        findings: [{ quote: 'dossiers-online' }],
      },
    ],
    lookAlikes: [
      { name: 'no number now', plan: makePlan(), input: of(['1000', 'ít']) },
      { name: 'no number before', plan: makePlan(), input: of(['nhiều', '900']) },
      { name: 'none now', plan: makePlan(), input: of(['1000', null]) },
      { name: 'none before', plan: makePlan(), input: of([null, '900']) },
      {
        name: 'as much as the option lets pass',
        plan: makePlan(),
        input: of(['1000', '980']),
        options: { percent: 2 },
      },
      { name: 'rises', plan: makePlan(), input: of(['900', '1000']) },
      { name: 'stays', plan: makePlan(), input: of(['900', '900']) },
      { name: 'the base of a month alone', plan: makePlan(), input: of(['1000', '900'], { measure: 'in-period' }) },
      { name: 'a count has none', plan: makePlan(), input: of([null, null]) },
      { name: 'an option', plan: makePlan(), input: of(['1000', '990']), options: { percent: 2 } },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
