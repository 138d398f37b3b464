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
        name: 'each requirement told, by the option',
        plan: makePlan(),
        input: given(
          makeVerdict('absent', { quote: null }),
          makeVerdict('absent', { quote: null, requirement: 'nq03/4', catalog: 'nq03', due: '2030-12-31' }),
        ),
        options: { tell: 'requirement', 'due-after-plan': 'error' },
        findings: [
          {
            quote: 'CHỈ TIÊU',
            subject: 'requirement:nq03/4',
            severity: 'error',
            message: 'later-due',
            line: 27,
            says: 'Kế hoạch chưa có chỉ tiêu “Tối thiểu 80% hồ sơ trực tuyến” (nq03/4), đến hạn sau kỳ kế hoạch: so với 80%',
            expected: 'Tối thiểu 80% hồ sơ trực tuyến',
            value: 'absent stated',
          },
          { quote: 'CHỈ TIÊU', subject: 'requirement:tinh-2026/3', severity: 'error', message: 'told' },
        ],
      },
      {
        name: 'of several days the first one counts',
        plan: makePlan(),
        input: given(
          makeVerdict('absent', { quote: null, due: '2030-12-31', requirement: 'b/1', catalog: 'b' }),
          makeVerdict('absent', { quote: null, due: '2026-06-30', requirement: 'a/1', catalog: 'a' }),
          makeVerdict('absent', { quote: null, due: '2028-12-31', requirement: 'c/1', catalog: 'c' }),
        ),
        findings: [
          {
            quote: 'CHỈ TIÊU',
            subject: 'requirement:a/1',
            message: 'told',
            severity: 'error',
            line: 27,
            says: 'Kế hoạch không có chỉ tiêu “Tối thiểu 80% hồ sơ trực tuyến” (a/1): so với 80%',
            expected: 'Tối thiểu 80% hồ sơ trực tuyến',
            value: 'absent stated',
          },
        ],
      },
      {
        name: 'a milestone within the period',
        plan: makePlan(),
        input: given(
          makeVerdict('absent', {
            quote: null,
            required: {
              ...makeVerdict('absent').required,
              when: [{ kind: 'by', day: '2030-12-31' }],
              milestones: [{ day: '2026-12-31', threshold: { kind: 'done' } }],
            } as never,
          }),
        ),
        findings: [{ quote: 'CHỈ TIÊU', message: 'told', severity: 'error' }],
      },
      {
        name: 'no day: to hold from the start',
        plan: makePlan(),
        input: given(
          makeVerdict('absent', {
            quote: null,
            required: { ...makeVerdict('absent').required, when: [{ kind: 'every' }] } as never,
          }),
        ),
        findings: [{ quote: 'CHỈ TIÊU', message: 'told', severity: 'error' }],
      },
      {
        name: 'the last day of the period is within it',
        plan: makePlan(),
        input: given(makeVerdict('absent', { quote: null, due: '2026-12-31' })),
        findings: [{ quote: 'CHỈ TIÊU', message: 'told', severity: 'error' }],
      },
      {
        name: 'a plan of no known period',
        plan: makePlan({ header: { period: null } }),
        input: given(makeVerdict('absent', { quote: null, due: '2030-12-31' })),
        findings: [{ quote: 'CHỈ TIÊU', message: 'told', severity: 'error' }],
      },
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
      {
        name: 'an aim of the province, each requirement told',
        plan: makePlan(),
        input: given(makeVerdict('absent', { quote: null, level: 'province-aggregate' })),
        options: { tell: 'requirement', 'due-after-plan': 'error' },
      },
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
