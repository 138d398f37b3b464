import { makePlan } from '../../../testing/make.js'
import { makeFigure, makeReport } from '../../../testing/make-report.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
import { unchanged } from './unchanged.js'

const report = (period: string, ...numerators: string[]) =>
  makeReport({
    period,
    figures: numerators.map((numerator, index) => makeFigure({ indicator: `i${String(index)}`, numerator })),
  })
await testRule(
  unchanged,
  {
    valid: [soundWith({ progress: [makeReport()] })],
    invalid: [
      {
        name: 'three figures',
        plan: makePlan(),
        input: { progress: [report('2026-04', '1', '2', '3'), report('2026-05', '1', '2', '3')] },
        findings: [
          {
            quote: 'tháng 5/2026',
            line: 1,
            message: 'same',
            severity: 'advice',
            subject: 'report:2026-05',
            says: 'Cả 3 số liệu kỳ tháng 5/2026 giống hệt kỳ tháng 4/2026; cần kiểm tra có cập nhật hay không.',
            value: 'unchanged',
          },
        ],
      },
      {
        name: 'in another order',
        plan: makePlan(),
        input: {
          progress: [
            report('2026-04', '1', '2', '3'),
            makeReport({ period: '2026-05', figures: [...report('2026-05', '1', '2', '3').figures].reverse() }),
          ],
        },
        findings: [{ quote: 'tháng 5/2026' }],
      },
      {
        name: 'an option',
        plan: makePlan(),
        input: { progress: [report('2026-04', '1'), report('2026-05', '1')] },
        options: { figures: 1 },
        findings: [{ quote: 'tháng 5/2026' }],
      },
    ],
    lookAlikes: [
      {
        name: 'only what was not reported is the same',
        plan: makePlan(),
        input: {
          progress: ['2026-04', '2026-05'].map((period) =>
            makeReport({
              period,
              figures: ['a', 'b', 'c'].map((indicator) => makeFigure({ indicator, state: 'not-reported' })),
            }),
          ),
        },
      },
      {
        name: 'other wholes',
        plan: makePlan(),
        input: {
          progress: ['100', '101'].map((denominator, index) =>
            makeReport({
              period: `2026-0${String(index + 4)}`,
              figures: ['a', 'b', 'c'].map((indicator) => makeFigure({ indicator, denominator })),
            }),
          ),
        },
      },
      {
        name: 'one changed',
        plan: makePlan(),
        input: { progress: [report('2026-04', '1', '2', '3'), report('2026-05', '1', '2', '4')] },
      },
      {
        name: 'too few to tell',
        plan: makePlan(),
        input: { progress: [report('2026-04', '1', '2'), report('2026-05', '1', '2')] },
      },
      { name: 'the first report', plan: makePlan(), input: { progress: [report('2026-04', '1', '2', '3')] } },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
