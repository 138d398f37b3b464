import { makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { noHorizon } from './no-horizon.js'

ruleTable(noHorizon, {
  hits: [
    {
      why: 'one of two',
      plan: {
        targets: [
          makeTarget('90% hồ sơ trực tuyến'),
          makeTarget('60% thanh toán trực tuyến', { horizon: null, line: 42 }),
        ],
      },
      quote: 'thanh toán',
      line: 42,
      message: 'one',
    },
    {
      why: 'all of them, told once',
      plan: { targets: [makeTarget('90% hồ sơ', { horizon: null }), makeTarget('80% ấp', { horizon: null })] },
      quote: 'hồ sơ',
      message: 'all',
    },
    {
      why: 'the only one',
      plan: { targets: [makeTarget('Ít nhất 02 mô hình điểm', { horizon: null })] },
      quote: '02 mô hình',
      message: 'one',
    },
  ],
  silent: [
    { why: 'a year', plan: { targets: [makeTarget('90% hồ sơ', { horizon: '2026' })] } },
    { why: 'a day', plan: { targets: [makeTarget('90% hồ sơ', { horizon: '2026-06-30' })] } },
    { why: 'an interval', plan: { targets: [makeTarget('90% hồ sơ', { horizon: '2026/2030' })] } },
    { why: 'no target', plan: { targets: [] } },
  ],
})
