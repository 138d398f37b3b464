import { makeFigure, makeReport } from '../../../testing/make-report.js'
import { ruleTable } from '../../../testing/rule-table.js'
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
ruleTable(decrease, {
  hits: [
    { why: 'falls', input: run('90', '85'), quote: 'dossiers-online' },
    {
      why: 'over a gap in the reports',
      input: {
        progress: [
          makeReport({ period: '2026-04' }),
          makeReport({ period: '2026-05', figures: [] }),
          makeReport({ period: '2026-06', figures: [makeFigure({ numerator: '80' })] }),
        ],
      },
      quote: 'dossiers-online',
    },
    {
      why: 'a count',
      input: of('running-total', ['2026-04', '2026-05'], { denominator: null }),
      quote: 'dossiers-online',
    },
  ],
  silent: [
    { why: 'rises', input: run('85', '90', '90') },
    { why: 'a level may fall', input: of('point-in-time') },
    { why: 'the figure of a month alone', input: of('in-period') },
    { why: 'a new year begins at zero', input: of('running-total', ['2025-12', '2026-01']) },
    { why: 'not reported', input: run('90', null) },
  ],
})
