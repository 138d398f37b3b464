import { makeVerdict, someCatalog } from '../../../testing/make-verdict.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { absent } from './absent.js'

const given = (...verdicts: ReturnType<typeof makeVerdict>[]) => ({ catalogs: [someCatalog], verdicts })
ruleTable(absent, {
  hits: [
    { why: 'binds each commune', input: given(makeVerdict('absent', { quote: null })), quote: 'CHỈ TIÊU', line: 27 },
    {
      why: 'binds each unit',
      input: given(makeVerdict('absent', { quote: null, level: 'each-unit' })),
      quote: 'CHỈ TIÊU',
    },
    {
      why: 'two',
      input: given(
        makeVerdict('absent', { quote: null }),
        makeVerdict('absent', { quote: null, requirement: 'tinh-2026/4' }),
      ),
      quote: 'CHỈ TIÊU',
      hits: 2,
    },
  ],
  silent: [
    { why: 'equal', input: given(makeVerdict('equal')) },
    { why: 'tighter', input: given(makeVerdict('tighter')) },
    { why: 'not comparable', input: given(makeVerdict('not-comparable')) },
    { why: 'the requirement is not known', input: given(makeVerdict('requirement-unknown', { quote: null })) },
    {
      why: 'an aim of the province',
      input: given(makeVerdict('absent', { quote: null, level: 'province-aggregate' })),
    },
  ],
})
