import type {
  Annex,
  ChargedBody,
  Clause,
  LegalReference,
  Passage,
  Plan,
  ReportingDuty,
  Section,
  Target,
  Task,
} from '@commune-plan/model'

const nowhere = { start: 0, end: 0 }

/** A clause for tests: "at least 90 %" unless told otherwise. */
export function makeClause(some: Partial<Clause> = {}): Clause {
  return {
    comparator: '>=',
    implied: false,
    value: '90',
    unit: '%',
    subject: '',
    strive: false,
    certainty: 'stated',
    span: nowhere,
    ...some,
  }
}

/** A target for tests. `text` is its wording; without `clauses` a percentage in the text becomes one. */
export function makeTarget(text: string, some: Partial<Target> = {}): Target {
  const line = some.line ?? 40
  const percent = /(\d+)\s?%/u.exec(text)?.[1]
  const clauses = percent === undefined ? [] : [makeClause({ value: percent, subject: text })]
  return {
    id: `${some.origin ?? 'annex'}-${some.key ?? String(line)}`,
    key: String(line),
    origin: 'annex',
    text,
    section: 'Phụ lục I',
    horizon: '2026',
    horizonCertainty: 'stated',
    lead: ['Phòng Văn hóa - Xã hội'],
    coordinators: [],
    indicator: null,
    clauses,
    line,
    span: nowhere,
    ...some,
  }
}

/** A task for tests: led by the economy office, due in the third quarter of 2026. */
export function makeTask(name: string, some: Partial<Task> = {}): Task {
  const line = some.line ?? 60
  return {
    id: `annex-${some.key ?? String(line)}`,
    key: String(line),
    origin: 'annex',
    group: 'I',
    section: 'Phụ lục II',
    name,
    head: null,
    lead: ['Phòng Kinh tế'],
    coordinators: ['Công an xã'],
    deliverable: 'Quyết định phê duyệt',
    scheduleRaw: 'Quý III/2026',
    schedule: { kind: 'due', start: '2026-07-01', end: '2026-09-30', recurrence: null, condition: null },
    scheduleCertainty: 'stated',
    clauses: [],
    columns: ['lead', 'coordinators', 'deliverable', 'schedule'],
    line,
    span: nowhere,
    ...some,
  }
}

/** A citation for tests, mentioned once unless `mentions` says otherwise. */
export function makeReference(type: string, number: string, some: Partial<LegalReference> = {}): LegalReference {
  const place = { line: some.line ?? 11, span: some.span ?? nowhere }
  const date = some.date === undefined ? '2026-03-10' : some.date
  const issuer = some.issuer === undefined ? 'UBND tỉnh' : some.issuer
  return {
    type,
    number,
    date,
    issuer,
    relation: 'implements',
    mentions: [{ ...place, written: `${type} số ${number}`, type, number, date, issuer }],
    ...place,
    ...some,
  }
}

/** A passage for tests. */
export function makePassage(text: string, some: Partial<Passage> = {}): Passage {
  return { kind: 'paragraph', text, section: '', line: 20, span: nowhere, ...some }
}

/** A heading for tests. */
export function makeSection(title: string, role: Section['role'], some: Partial<Section> = {}): Section {
  return { title, key: title.split('.')[0] ?? title, depth: 1, role, text: '', line: 13, span: nowhere, ...some }
}

/** A body charged in the organisation section, for tests. */
export function makeCharged(
  name: string,
  duties: readonly string[] = [],
  some: Partial<ChargedBody> = {},
): ChargedBody {
  return { name, duties, line: 70, span: nowhere, ...some }
}

/** A reporting duty for tests: every half year, before 5 June. */
export function makeDuty(some: Partial<ReportingDuty> = {}): ReportingDuty {
  return {
    cadence: 'half-yearly',
    due: 'before --06-05',
    from: 'Các phòng, đơn vị',
    to: 'UBND xã',
    line: 80,
    span: nowhere,
    ...some,
  }
}

/** An annex for tests, there and mentioned once. */
export function makeAnnex(label: string | null, some: Partial<Annex> = {}): Annex {
  return {
    label,
    title: 'Danh mục chỉ tiêu',
    at: { line: 98, span: nowhere },
    caption: null,
    holds: 'targets',
    mentions: label === null ? [] : [{ line: 29, span: nowhere, written: label }],
    ...some,
  }
}

/** A sound plan with every part; what a test gives replaces the part of that name. */
export function makePlan(
  some: Partial<Omit<Plan, 'header'>> & { readonly header?: Partial<Plan['header']> } = {},
): Plan {
  return {
    schemaVersion: '1',
    references: [
      makeReference('Nghị quyết', '57-NQ/TW', { date: '2024-12-22', issuer: 'Bộ Chính trị' }),
      makeReference('Kế hoạch', '69/KH-UBND', { issuer: 'UBND tỉnh Phú Thọ' }),
    ],
    targets: [makeTarget('Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến đạt tối thiểu 90%')],
    tasks: [
      makeTask('Nâng cấp thiết bị tiếp nhận hồ sơ thủ tục hành chính trực tuyến', { lead: ['Phòng Văn hóa - Xã hội'] }),
    ],
    reporting: [makeDuty()],
    notes: [],
    sections: [
      makeSection('I. MỤC ĐÍCH, YÊU CẦU', 'purpose', { line: 13 }),
      makeSection('II. CHỈ TIÊU, NHIỆM VỤ', 'targets', { line: 27 }),
      makeSection('III. KINH PHÍ THỰC HIỆN', 'resources', { line: 31 }),
      makeSection('IV. TỔ CHỨC THỰC HIỆN', 'organisation', { line: 35 }),
    ],
    charged: [
      makeCharged('Phòng Văn hóa - Xã hội', ['Chủ trì theo dõi, đôn đốc']),
      makeCharged('Phòng Kinh tế', ['Tham mưu bố trí kinh phí thực hiện Kế hoạch']),
    ],
    annexes: [makeAnnex('Phụ lục I')],
    passages: [
      makePassage('Số: 15/KH-UBND', { line: 3 }),
      makePassage('Thực hiện Nghị quyết số 57-NQ/TW, UBND xã ban hành Kế hoạch như sau:', { line: 11 }),
      makePassage('Kinh phí thực hiện được bố trí từ ngân sách xã.', { line: 33 }),
      makePassage('Phòng Văn hóa - Xã hội: Chủ trì theo dõi, đôn đốc', { line: 70 }),
      makePassage('Phòng Kinh tế: Tham mưu bố trí kinh phí thực hiện Kế hoạch', { line: 72 }),
      makePassage('TM. ỦY BAN NHÂN DÂN', { line: 90 }),
      makePassage('CHỦ TỊCH', { line: 91 }),
    ],
    ...some,
    header: {
      issuer: 'UBND xã Thanh Sơn',
      unit: { kind: 'xã', name: 'Thanh Sơn', province: 'Phú Thọ' },
      symbol: 'KH-UBND',
      number: '15',
      place: 'Thanh Sơn',
      date: '2026-03-16',
      title: 'Thực hiện Nghị quyết số 57-NQ/TW năm 2026',
      period: '2026',
      signatory: { name: 'Nguyễn Văn An', position: 'Chủ tịch', onBehalf: 'TM. Ủy ban nhân dân' },
      lines: { number: 3, date: 5, title: 9, signatory: 92 },
      ...some.header,
    },
  }
}
