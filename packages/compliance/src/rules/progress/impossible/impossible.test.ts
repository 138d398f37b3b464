import { makePlan } from '../../../testing/make.js'
import type { Indicator } from '@commune-plan/model'
import { makeFigure, makeReport } from '../../../testing/make-report.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
import { impossible } from './impossible.js'

const share = { id: 'dossiers-online', unit: '%', name: { vi: 'Hồ sơ trực tuyến', en: 'Dossiers online' } } as Indicator
const figure = (
  numerator: string | null,
  denominator: string | null,
  value: string | null = null,
  state: 'reported' | 'not-reported' = 'reported',
) => ({
  indicators: [share],
  progress: [makeReport({ figures: [makeFigure({ numerator, denominator, value, state })] })],
})
await testRule(
  impossible,
  {
    valid: [soundWith({ progress: [makeReport()] })],
    invalid: [
      {
        name: 'part of nothing',
        plan: makePlan(),
        input: figure('3', '0'),
        findings: [{ quote: 'dossiers-online', message: 'of-nothing' }],
      },
      {
        name: 'a whole below nothing',
        plan: makePlan(),
        input: figure('3', '-5'),
        findings: [{ quote: 'dossiers-online', message: 'negative' }],
      },
      {
        name: 'a value below nothing',
        plan: makePlan(),
        input: figure(null, null, '-1'),
        findings: [{ quote: 'dossiers-online', message: 'negative' }],
      },
      {
        name: 'more than the whole',
        plan: makePlan(),
        input: figure('110', '100'),
        findings: [
          {
            quote: 'dossiers-online',
            message: 'above',
            line: 1,
            severity: 'error',
            subject: 'figure:2026-06:dossiers-online',
            says: 'Kỳ tháng 6/2026, “Hồ sơ trực tuyến”: tử số lớn hơn mẫu số (110/100).',
            value: '2026-06 dossiers-online 110/100',
          },
        ],
      },
      {
        name: 'a value above 100',
        plan: makePlan(),
        input: figure(null, null, '104.5'),
        findings: [{ quote: 'dossiers-online', message: 'above' }],
      },
      {
        name: 'negative',
        plan: makePlan(),
        input: figure('-3', '100'),
        findings: [
          {
            quote: 'dossiers-online',
            message: 'negative',
            line: 1,
            severity: 'error',
            subject: 'figure:2026-06:dossiers-online',
            says: 'Kỳ tháng 6/2026, “Hồ sơ trực tuyến”: số âm (-3/100).',
            value: '2026-06 dossiers-online -3/100',
          },
        ],
      },
      {
        name: 'a rate of nothing',
        plan: makePlan(),
        input: figure('0', '0', '100'),
        findings: [
          {
            quote: 'dossiers-online',
            message: 'of-nothing',
            line: 1,
            severity: 'error',
            subject: 'figure:2026-06:dossiers-online',
            says: 'Kỳ tháng 6/2026, “Hồ sơ trực tuyến”: mẫu số bằng 0 mà vẫn báo tỷ lệ (0/0).',
            value: '2026-06 dossiers-online 0/0',
          },
        ],
      },
    ],
    lookAlikes: [
      { name: 'a value of 100', plan: makePlan(), input: figure(null, null, '100') },
      { name: 'words for numbers', plan: makePlan(), input: figure('nhiều', 'ít', 'cao') },
      { name: 'a part without a whole', plan: makePlan(), input: figure('110', null) },
      { name: 'a whole without a part', plan: makePlan(), input: figure(null, '0') },
      { name: 'the whole', plan: makePlan(), input: figure('100', '100', '100') },
      { name: 'a reported zero', plan: makePlan(), input: figure('0', '50', '0') },
      { name: 'not reported', plan: makePlan(), input: figure('110', '100', null, 'not-reported') },
      { name: 'nothing arose and nothing is claimed', plan: makePlan(), input: figure('0', '0') },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
