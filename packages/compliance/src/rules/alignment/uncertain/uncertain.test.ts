import { makeVerdict, someCatalog } from '../../../testing/make-verdict.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { uncertain } from './uncertain.js'

const given = (...verdicts: ReturnType<typeof makeVerdict>[]) => ({ catalogs: [someCatalog], verdicts })
ruleTable(uncertain, {
  hits: [
    {
      why: 'several readings',
      input: given(makeVerdict('equal', { certainty: 'ambiguous' })),
      quote: 'hồ sơ',
      line: 40,
    },
    {
      why: 'looser on a doubtful reading',
      input: given(makeVerdict('looser', { certainty: 'ambiguous' })),
      quote: 'hồ sơ',
    },
    {
      why: 'an option',
      input: given(makeVerdict('equal', { certainty: 'assumed' })),
      options: { from: 'assumed' },
      quote: 'hồ sơ',
    },
  ],
  silent: [
    { why: 'stated', input: given(makeVerdict('equal')) },
    { why: 'the year is assumed', input: given(makeVerdict('equal', { certainty: 'assumed' })) },
    { why: 'absent', input: given(makeVerdict('absent', { quote: null, certainty: 'ambiguous' })) },
  ],
})
