import { makeFigure, makeReport } from '../../../testing/make-report.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { denominatorShrinks } from './denominator-shrinks.js'

const of = (bases: (string | null)[], some = {}) => ({
  progress: bases.map((denominator, index) =>
    makeReport({
      period: `2026-0${String(index + 4)}`,
      figures: [makeFigure({ numerator: '50', denominator, ...some })],
    }),
  ),
})
ruleTable(denominatorShrinks, {
  hits: [
    { why: 'falls', input: of(['1000', '900']), quote: 'dossiers-online' },
    {
      why: 'a level of a smaller base',
      input: of(['1000', '900'], { measure: 'point-in-time' }),
      quote: 'dossiers-online',
    },
    { why: 'falls after rising', input: of(['900', '1000', '950']), quote: 'dossiers-online' },
  ],
  silent: [
    { why: 'rises', input: of(['900', '1000']) },
    { why: 'stays', input: of(['900', '900']) },
    { why: 'the base of a month alone', input: of(['1000', '900'], { measure: 'in-period' }) },
    { why: 'a count has none', input: of([null, null]) },
    { why: 'an option', input: of(['1000', '990']), options: { percent: 2 } },
  ],
})
