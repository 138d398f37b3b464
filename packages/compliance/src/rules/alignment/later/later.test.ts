import { makeVerdict, someCatalog } from '../../../testing/make-verdict.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { later } from './later.js'

const given = (...verdicts: ReturnType<typeof makeVerdict>[]) => ({ catalogs: [someCatalog], verdicts })
ruleTable(later, {
  hits: [
    {
      why: 'binds each commune',
      input: given(makeVerdict('later')),
      quote: 'hồ sơ trực tuyến',
      line: 40,
      severity: 'error',
    },
    {
      why: 'an aim of the province',
      input: given(makeVerdict('later', { level: 'province-aggregate' })),
      quote: 'hồ sơ',
      severity: 'info',
    },
    {
      why: 'two',
      input: given(makeVerdict('later'), makeVerdict('later', { requirement: 'tinh-2026/4' })),
      quote: 'hồ sơ',
      hits: 2,
    },
  ],
  silent: [
    { why: 'equal', input: given(makeVerdict('equal')) },
    { why: 'tighter', input: given(makeVerdict('tighter')) },
    { why: 'not comparable', input: given(makeVerdict('not-comparable')) },
    { why: 'the requirement is not known', input: given(makeVerdict('requirement-unknown', { quote: null })) },
  ],
})
