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
        makeVerdict('absent', { quote: null, requirement: 'tinh-2026/4', indicator: 'fibre' }),
      ),
      quote: 'CHỈ TIÊU',
      hits: 2,
    },
    {
      why: 'two documents ask for one thing',
      input: given(
        makeVerdict('absent', { quote: null, due: '2030-12-31', catalog: 'nq03' }),
        makeVerdict('absent', { quote: null }),
      ),
      quote: 'CHỈ TIÊU',
      severity: 'error',
    },
    {
      why: 'due after the period of the plan',
      input: given(makeVerdict('absent', { quote: null, due: '2030-12-31' })),
      quote: 'CHỈ TIÊU',
      severity: 'info',
      message: 'later-due',
    },
    {
      why: 'due before the plan: a level to keep',
      input: given(makeVerdict('absent', { quote: null, due: '2025-12-31' })),
      quote: 'CHỈ TIÊU',
      severity: 'error',
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
