import type { AlignmentVerdict, Requirement, VerdictEvidence, VerdictKind } from '@commune-plan/model'
import { requirement, unverified } from './catalog.js'
import { plan } from './plan.js'

const evidence = (index: number, more: Partial<VerdictEvidence> = {}): VerdictEvidence => {
  const target = plan.targets[index]!
  return {
    target: target.id,
    line: target.line,
    quote: target.text,
    span: target.span,
    clause: target.clauses[0] ?? null,
    horizon: target.horizon,
    role: 'decides',
    ...more,
  }
}

const verdict = (
  kind: VerdictKind,
  required: Requirement,
  vi: string,
  en: string,
  found: readonly VerdictEvidence[] = [],
  more: Partial<AlignmentVerdict> = {},
): AlignmentVerdict => ({
  requirement: required.id,
  catalog: 'mau-2026',
  indicator: required.indicator,
  verdict: kind,
  required,
  found,
  why: { vi, en },
  reason: { id: kind, data: {} },
  certainty: 'stated',
  strive: false,
  ...more,
})

/** One verdict of every kind. */
export const verdicts: readonly AlignmentVerdict[] = [
  verdict(
    'looser',
    requirement(
      'mau-2026/1',
      'online-dossiers',
      'Hồ sơ nộp trực tuyến đạt ít nhất 95%',
      'At least 95% of dossiers filed online',
    ),
    'Kế hoạch đặt 90%, yêu cầu 95%.',
    'The plan sets 90%, 95% is asked.',
    [evidence(0)],
  ),
  verdict(
    'equal',
    requirement('mau-2026/2', 'signed-documents', 'Văn bản ký số đạt 99,5%', '99.5% of documents signed', {
      threshold: { kind: 'compare', comparator: '>=', value: '99.5' },
      when: [{ kind: 'reach-then-keep', day: '2026-12-31' }],
    }),
    'Bằng mức yêu cầu.',
    'The same level. To be confirmed: the year is assumed.',
    [evidence(1)],
    { certainty: 'assumed', strive: true },
  ),
  verdict(
    'tighter',
    requirement('mau-2026/3', 'reports-online', 'Báo cáo điện tử', 'Electronic reports', {
      threshold: { kind: 'range', minimum: '40', maximum: '50' },
      when: [{ kind: 'every', rhythm: 'month', dueDay: 20 }],
    }),
    'Sớm hơn yêu cầu.',
    'Earlier than asked.',
    [evidence(1)],
  ),
  verdict(
    'later',
    requirement('mau-2026/4', 'cashless', 'Thanh toán không dùng tiền mặt', 'Cashless payment', {
      base: 'transactions',
    }),
    'Đạt vào năm 2027, yêu cầu năm 2026.',
    'Reached in 2027, asked for 2026.',
    [evidence(0, { horizon: '2027' })],
  ),
  verdict(
    'absent',
    requirement(
      'mau-2026/5',
      'community-teams',
      'Mỗi thôn có tổ công nghệ số cộng đồng',
      'A digital team in every village',
      { threshold: { kind: 'done' }, when: [] },
    ),
    'Không có chỉ tiêu tương ứng.',
    'No target answers it.',
    [evidence(2, { role: 'look-alike' })],
  ),
  verdict(
    'by-reference',
    requirement('mau-2026/6', 'data-reuse', 'Khai thác lại dữ liệu đã số hóa', 'Reuse of digitised data', {
      threshold: { kind: 'by-reference', document: 'Kế hoạch của tỉnh' },
    }),
    'Chỉ dẫn chiếu kế hoạch của tỉnh.',
    'Points to the plan of the province.',
  ),
  verdict(
    'not-comparable',
    requirement('mau-2026/7', 'awareness', 'Cán bộ được tập huấn', 'Officials trained', {
      threshold: { kind: 'trend', versus: 'previous-year', direction: 'keep-or-up' },
      sources: [unverified],
    }),
    'Chỉ tiêu không nêu số liệu.',
    'The target states no figure.',
    [evidence(2)],
  ),
  verdict(
    'not-applicable',
    requirement('mau-2026/8', 'grdp-share', 'Tỷ trọng kinh tế số trong GRDP', 'Share of the digital economy in GRDP', {
      level: 'province-aggregate',
      threshold: { kind: 'relative', to: 'trung bình cả nước', comparator: '>' },
    }),
    'Yêu cầu của toàn tỉnh.',
    'Asked of the whole province.',
  ),
  verdict(
    'requirement-unknown',
    requirement('mau-2026/9', 'rank', 'Xếp hạng chuyển đổi số', 'Rank in digital transformation', {
      threshold: { kind: 'unknown' },
      when: [{ kind: 'unknown' }],
    }),
    'Chưa có số liệu của văn bản.',
    'The numbers of the document were not seen.',
    [],
    { catalog: 'mau-chua-ro' },
  ),
]
