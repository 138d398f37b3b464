import type { Evaluation } from '@commune-plan/model'
import { cards } from './cards.js'
import { indicator } from './catalog.js'
import { findings, rules } from './findings.js'
import { plan } from './plan.js'
import { verdicts } from './verdicts.js'

/** An evaluation written by hand with every kind of content that a report has to show. */
export const evaluation: Evaluation = {
  schemaVersion: '1',
  asOf: '2026-06-30',
  name: 'ke-hoach-suoi-mo.md',
  province: 'thai-nguyen',
  complete: false,
  plan,
  verdicts,
  findings,
  notChecked: [
    {
      rule: 'amendment/softened',
      why: { vi: 'Không có kế hoạch trước để so sánh.', en: 'The earlier plan is not at hand.' },
    },
  ],
  cards,
  notes: [
    {
      code: 'time/unread',
      kind: 'unread',
      message: 'The schedule was not understood.',
      quote: 'khi đủ điều kiện',
      span: { start: 6200, end: 6220 },
      place: { line: 62 },
    },
    {
      code: 'text/ocr',
      kind: 'repaired',
      message: 'Read "Phấn đấu" for "Phần đấu".',
      quote: 'Phần đấu',
      place: { line: 42 },
    },
  ],
  faults: [{ phase: 'rule', source: 'custom/unknown', message: 'The rule threw: division by zero.' }],
  rules,
  indicators: [
    indicator('online-dossiers', 'Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến', 'Share of dossiers filed online'),
    indicator('signed-documents', 'Tỷ lệ văn bản được ký số', 'Share of documents signed digitally'),
  ],
  catalogs: [
    { id: 'mau-2026', title: { vi: 'Bộ chỉ tiêu mẫu 2026', en: 'Sample catalog 2026' }, requirementsKnown: true },
    {
      id: 'mau-chua-ro',
      title: { vi: 'Văn bản chưa có số liệu', en: 'Document without numbers' },
      requirementsKnown: false,
    },
  ],
  summary: {
    targets: 3,
    measurableTargets: 2,
    tasks: 4,
    findings: { error: 2, warning: 1, info: 1, advice: 1, waived: 1 },
    verdicts: {
      equal: 1,
      tighter: 1,
      looser: 1,
      later: 1,
      absent: 1,
      'by-reference': 1,
      'not-comparable': 1,
      'not-applicable': 1,
      'requirement-unknown': 1,
    },
    sentence: {
      vi: 'Kế hoạch có 2 lỗi phải sửa; 3 trên 9 yêu cầu của cấp trên chưa được đáp ứng.',
      en: 'The plan has 2 errors; 3 of 9 requirements are not met.',
    },
  },
  provenance: {
    packages: { 'commune-plan': '1.0.0' },
    catalogs: { 'mau-2026': 'a'.repeat(64) },
    profiles: { 'plan-quality': 'b'.repeat(64) },
    preset: 'recommended',
    document: 'c'.repeat(64),
  },
}
