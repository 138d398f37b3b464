import { makeVerdict, someCatalog } from '../../../testing/make-verdict.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { byReference } from './by-reference.js'

const given = (...verdicts: ReturnType<typeof makeVerdict>[]) => ({ catalogs: [someCatalog], verdicts })
ruleTable(byReference, {
  hits: [
    {
      why: 'points to the superior',
      input: given(makeVerdict('by-reference', { quote: 'theo kế hoạch của tỉnh' })),
      quote: 'theo kế hoạch',
      line: 40,
    },
    {
      why: 'in a task',
      input: given(makeVerdict('by-reference', { quote: 'hoàn thành chỉ tiêu tỉnh giao' })),
      quote: 'tỉnh giao',
    },
    {
      why: 'two',
      input: given(makeVerdict('by-reference'), makeVerdict('by-reference', { requirement: 'tinh-2026/4' })),
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
