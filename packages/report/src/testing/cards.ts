import type { ScoreCard, ScoredItem, TraceNode } from '@commune-plan/model'

const trace: TraceNode = {
  kind: 'item',
  label: 'Chỉ tiêu có số liệu',
  value: '14',
  children: [
    { kind: 'input', label: 'measurableTargets', value: '2', unit: 'chỉ tiêu', children: [] },
    { kind: 'input', label: 'targets', value: '3', children: [] },
  ],
}

const item = (id: string, vi: string, en: string, more: Partial<ScoredItem> = {}): ScoredItem => ({
  id,
  label: { vi, en },
  kind: 'points',
  maximum: '20',
  state: 'scored',
  points: { low: '14', high: '14' },
  missing: [],
  sentence: { vi: 'Đạt 14 trên 20 điểm.', en: '14 of 20 points.' },
  trace,
  basis: ['nq57'],
  ...more,
})

/** One card with a settled, an open and an inapplicable item. */
export const cards: readonly ScoreCard[] = [
  {
    profile: 'plan-quality',
    title: { vi: 'Chất lượng kế hoạch', en: 'Quality of the plan' },
    scores: 'plan',
    maximum: '80',
    fullMaximum: '100',
    points: { low: '44', high: '59.5' },
    percent: { low: '55', high: '74.4' },
    grades: [
      { id: 'average', label: { vi: 'Trung bình', en: 'Average' } },
      { id: 'fair', label: { vi: 'Khá', en: 'Fair' } },
    ],
    gates: [],
    groups: [
      {
        id: 'measurable',
        label: { vi: 'Có thể đo đếm', en: 'Can be measured' },
        maximum: '40',
        points: { low: '14', high: '29.5' },
        items: [
          item('figures', 'Chỉ tiêu có số liệu', 'Targets with a figure'),
          item('baseline', 'Có số liệu hiện trạng', 'Baseline stated', {
            state: 'unknown',
            points: { low: '0', high: '15.5' },
            missing: ['baselineTargets'],
            sentence: { vi: 'Chưa đủ số liệu để chấm.', en: 'Figures are missing.' },
          }),
        ],
      },
      {
        id: 'accountable',
        label: { vi: 'Rõ trách nhiệm', en: 'Accountable' },
        maximum: '40',
        points: { low: '30', high: '30' },
        items: [
          item('lead', 'Có đơn vị chủ trì', 'Has a lead', { points: { low: '30', high: '30' }, maximum: '40' }),
          item('island', 'Dành cho đặc khu', 'For special zones', {
            state: 'not-applicable',
            points: { low: '0', high: '0' },
            sentence: { vi: 'Không áp dụng với xã.', en: 'Does not apply to a xã.' },
          }),
        ],
      },
    ],
    wouldSettle: [{ input: 'baselineTargets', width: '15.5' }],
  },
]
