import { makeFigure, makeReport } from '../../../testing/make-report.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { unchanged } from './unchanged.js'

const report = (period: string, ...numerators: string[]) =>
  makeReport({
    period,
    figures: numerators.map((numerator, index) => makeFigure({ indicator: `i${String(index)}`, numerator })),
  })
ruleTable(unchanged, {
  hits: [
    {
      why: 'three figures',
      input: { progress: [report('2026-04', '1', '2', '3'), report('2026-05', '1', '2', '3')] },
      quote: '2026-05',
    },
    {
      why: 'in another order',
      input: {
        progress: [
          report('2026-04', '1', '2', '3'),
          makeReport({ period: '2026-05', figures: [...report('2026-05', '1', '2', '3').figures].reverse() }),
        ],
      },
      quote: '2026-05',
    },
    {
      why: 'an option',
      input: { progress: [report('2026-04', '1'), report('2026-05', '1')] },
      options: { figures: 1 },
      quote: '2026-05',
    },
  ],
  silent: [
    { why: 'one changed', input: { progress: [report('2026-04', '1', '2', '3'), report('2026-05', '1', '2', '4')] } },
    { why: 'too few to tell', input: { progress: [report('2026-04', '1', '2'), report('2026-05', '1', '2')] } },
    { why: 'the first report', input: { progress: [report('2026-04', '1', '2', '3')] } },
  ],
})
