import type { Indicator } from '@commune-plan/model'
import { makeFigure, makeReport } from '../../../testing/make-report.js'
import { ruleTable } from '../../../testing/rule-table.js'
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
ruleTable(impossible, {
  hits: [
    { why: 'more than the whole', input: figure('110', '100'), quote: 'dossiers-online', message: 'above' },
    { why: 'a value above 100', input: figure(null, null, '104.5'), quote: 'dossiers-online', message: 'above' },
    { why: 'negative', input: figure('-3', '100'), quote: 'dossiers-online', message: 'negative' },
    { why: 'a rate of nothing', input: figure('0', '0', '100'), quote: 'dossiers-online', message: 'of-nothing' },
  ],
  silent: [
    { why: 'the whole', input: figure('100', '100', '100') },
    { why: 'a reported zero', input: figure('0', '50', '0') },
    { why: 'not reported', input: figure('110', '100', null, 'not-reported') },
    { why: 'nothing arose and nothing is claimed', input: figure('0', '0') },
  ],
})
