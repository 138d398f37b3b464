import { makePlan } from '../../../testing/make.js'
import { makeVerdict, someCatalog } from '../../../testing/make-verdict.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
import { absent } from './absent.js'

const given = (...verdicts: ReturnType<typeof makeVerdict>[]) => ({ catalogs: [someCatalog], verdicts })
await testRule(
  absent,
  {
    valid: [soundWith({ catalogs: [someCatalog] })],
    invalid: [
      {
        name: 'binds each commune',
        plan: makePlan(),
        input: given(makeVerdict('absent', { quote: null })),
        findings: [{ quote: 'CHỈ TIÊU', line: 27 }],
      },
      {
        name: 'binds each unit',
        plan: makePlan(),
        input: given(makeVerdict('absent', { quote: null, level: 'each-unit' })),
        findings: [{ quote: 'CHỈ TIÊU' }],
      },
      {
        name: 'two',
        plan: makePlan(),
        input: given(
          makeVerdict('absent', { quote: null }),
          makeVerdict('absent', { quote: null, requirement: 'tinh-2026/4', indicator: 'fibre' }),
        ),
        findings: [
          { quote: 'CHỈ TIÊU', subject: 'requirement:tinh-2026/3' },
          { quote: 'CHỈ TIÊU', subject: 'requirement:tinh-2026/4' },
        ],
      },
      {
        name: 'two documents ask for one thing',
        plan: makePlan(),
        input: given(
          makeVerdict('absent', { quote: null, due: '2030-12-31', catalog: 'nq03' }),
          makeVerdict('absent', { quote: null }),
        ),
        findings: [{ quote: 'CHỈ TIÊU', severity: 'error' }],
      },
      {
        name: 'due after the period of the plan',
        plan: makePlan(),
        input: given(makeVerdict('absent', { quote: null, due: '2030-12-31' })),
        findings: [{ quote: 'CHỈ TIÊU', message: 'later-due', severity: 'info' }],
      },
      {
        name: 'due before the plan: a level to keep',
        plan: makePlan(),
        input: given(makeVerdict('absent', { quote: null, due: '2025-12-31' })),
        findings: [{ quote: 'CHỈ TIÊU', severity: 'error' }],
      },
    ],
    lookAlikes: [
      { name: 'equal', plan: makePlan(), input: given(makeVerdict('equal')) },
      { name: 'tighter', plan: makePlan(), input: given(makeVerdict('tighter')) },
      { name: 'not comparable', plan: makePlan(), input: given(makeVerdict('not-comparable')) },
      {
        name: 'the requirement is not known',
        plan: makePlan(),
        input: given(makeVerdict('requirement-unknown', { quote: null })),
      },
      {
        name: 'an aim of the province',
        plan: makePlan(),
        input: given(makeVerdict('absent', { quote: null, level: 'province-aggregate' })),
      },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
