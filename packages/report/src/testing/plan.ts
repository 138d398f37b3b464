import type { Clause, Located, Plan, Target, Task } from '@commune-plan/model'

const at = (line: number): Located => ({ line, span: { start: line * 100, end: line * 100 + 80 } })

const clause = (value: string, unit: string, subject: string, more: Partial<Clause> = {}): Clause => ({
  comparator: '>=',
  implied: false,
  value,
  unit,
  subject,
  strive: false,
  indicator: null,
  certainty: 'stated',
  span: { start: 0, end: 10 },
  ...more,
})

const target = (line: number, key: string, text: string, more: Partial<Target> = {}): Target => ({
  ...at(line),
  id: `t-${key}`,
  key,
  origin: 'body',
  text,
  section: 'II. Mục tiêu > 2. Chỉ tiêu cụ thể',
  horizon: '2026',
  horizonCertainty: 'stated',
  lead: ['Trung tâm Phục vụ hành chính công xã'],
  coordinators: [],
  indicator: null,
  clauses: [],
  ...more,
})

const task = (line: number, key: string, name: string, more: Partial<Task> = {}): Task => ({
  ...at(line),
  id: `n-${key}`,
  key,
  origin: 'annex',
  group: null,
  section: 'Phụ lục II',
  name,
  head: null,
  lead: ['Phòng Văn hóa - Xã hội'],
  coordinators: ['Công an xã'],
  deliverable: 'Kế hoạch',
  scheduleRaw: 'Quý II/2026',
  schedule: { kind: 'due', start: '2026-04-01', end: '2026-06-30', recurrence: null, condition: null },
  scheduleCertainty: 'stated',
  clauses: [],
  columns: ['lead', 'coordinators', 'deliverable', 'schedule'],
  ...more,
})

/** A plan written for the tests, with something in every field that a report shows. */
export const plan: Plan = {
  schemaVersion: '1',
  header: {
    issuer: 'Ủy ban nhân dân xã Suối Mơ',
    unit: { kind: 'xã', name: 'Suối Mơ', province: 'Thái Nguyên' },
    symbol: 'KH-UBND',
    number: '18',
    place: 'Suối Mơ',
    date: '2026-03-10',
    title: 'Kế hoạch phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số xã Suối Mơ năm 2026',
    period: '2026',
    signatory: { name: 'Nguyễn Văn An', position: 'Phó Chủ tịch', onBehalf: 'KT. CHỦ TỊCH' },
    lines: { number: 3, date: 5, title: 7 },
  },
  references: [
    {
      ...at(9),
      type: 'Nghị quyết',
      number: '57-NQ/TW',
      date: '2024-12-22',
      issuer: 'Bộ Chính trị',
      relation: 'implements',
      mentions: [
        {
          ...at(9),
          written: 'Nghị quyết số 57-NQ/TW',
          type: 'Nghị quyết',
          number: '57-NQ/TW',
          date: '2024-12-22',
          issuer: 'Bộ Chính trị',
        },
      ],
    },
  ],
  targets: [
    target(41, 'II.2.1', 'Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến đạt tối thiểu 90%', {
      indicator: 'online-dossiers',
      clauses: [clause('90', '%', 'hồ sơ thủ tục hành chính nộp trực tuyến', { indicator: 'online-dossiers' })],
    }),
    target(42, 'II.2.2', 'Phấn đấu 99,5% văn bản được ký số', {
      indicator: 'signed-documents',
      clauses: [
        clause('99.5', '%', 'văn bản được ký số', { strive: true, implied: true, indicator: 'signed-documents' }),
      ],
      horizonCertainty: 'assumed',
    }),
    target(43, 'II.2.3', 'Nâng cao nhận thức của cán bộ, công chức về chuyển đổi số', { horizon: null, lead: [] }),
  ],
  tasks: [
    task(60, 'PL2.1', 'Kiện toàn Tổ công nghệ số cộng đồng ở các thôn'),
    task(61, 'PL2.2', 'Duy trì trang thông tin điện tử của xã', {
      schedule: { kind: 'ongoing', start: null, end: null, recurrence: null, condition: null },
      scheduleRaw: 'Thường xuyên',
    }),
    task(62, 'PL2.3', 'Rà soát hạ tầng mạng tại trụ sở', { schedule: null, scheduleRaw: 'khi đủ điều kiện', lead: [] }),
    task(63, 'PL2.4', 'Tổng kết việc thực hiện kế hoạch', {
      schedule: {
        kind: 'due',
        start: null,
        end: '2026-12-15',
        recurrence: null,
        condition: 'sau khi có hướng dẫn của tỉnh',
      },
    }),
  ],
  reporting: [
    {
      ...at(70),
      cadence: 'half-yearly',
      due: 'before --06-05',
      from: 'Các phòng chuyên môn',
      to: 'Văn phòng HĐND và UBND xã',
    },
    { ...at(71), cadence: 'monthly', due: 'by ---20', from: null, to: 'Sở Khoa học và Công nghệ' },
    { ...at(72), cadence: 'ad-hoc', due: null, from: null, to: null },
  ],
  notes: [],
  sections: [{ ...at(40), title: 'II. Mục tiêu', key: 'II', depth: 1, role: 'targets', text: '' }],
  charged: [{ ...at(65), name: 'Công an xã', duties: ['Bảo đảm an toàn thông tin'] }],
  annexes: [
    {
      label: 'Phụ lục II',
      title: 'Danh mục nhiệm vụ',
      at: at(58),
      caption: { ...at(59), written: '(Kèm theo Kế hoạch)', number: null, date: null },
      holds: 'tasks',
      mentions: [{ ...at(30), written: 'Phụ lục II' }],
    },
  ],
  passages: [
    {
      ...at(41),
      kind: 'paragraph',
      text: 'Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến đạt tối thiểu 90%',
      section: 'II',
    },
    { ...at(61), kind: 'cell', text: 'Thường xuyên', section: 'PL2', place: { table: 2, row: 3, column: 4 } },
  ],
}
