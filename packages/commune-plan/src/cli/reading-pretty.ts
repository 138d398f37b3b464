import type { Clause, Plan, Schedule } from '@commune-plan/model'

const words = {
  vi: {
    unit: 'Đơn vị',
    issued: 'Ngày ban hành',
    covers: 'Thời kỳ',
    references: 'Văn bản viện dẫn',
    targets: 'Chỉ tiêu',
    tasks: 'Nhiệm vụ',
    reporting: 'Chế độ báo cáo',
    notes: 'Chưa đọc được hoặc đọc có sửa',
    line: 'dòng',
    none: '(không nêu)',
    qualitative: 'định tính',
    lead: 'chủ trì',
    by: 'đến hết',
  },
  en: {
    unit: 'Unit',
    issued: 'Issued',
    covers: 'Covers',
    references: 'Documents cited',
    targets: 'Targets',
    tasks: 'Tasks',
    reporting: 'Reporting duties',
    notes: 'Not read, or read with help',
    line: 'line',
    none: '(not given)',
    qualitative: 'qualitative',
    lead: 'lead',
    by: 'by',
  },
} as const

/** A reading as text for the terminal: header, documents, targets with clauses, tasks, duties, notes. */
export function readingPretty(plan: Plan, lang: 'vi' | 'en'): string {
  const say = words[lang]
  const { header } = plan
  const part = (title: string, rows: readonly string[]) => [
    '',
    `${title}: ${rows.length}`,
    ...rows.map((row) => `  ${row}`),
  ]
  return `${[
    header.title ?? say.none,
    `${say.unit}: ${header.issuer ?? say.none}`,
    `${say.issued}: ${header.date ?? say.none}   ${say.covers}: ${header.period ?? say.none}`,
    ...part(
      say.references,
      plan.references.map((one) => `${say.line} ${one.line}: ${one.type} ${one.number} (${one.relation})`),
    ),
    ...part(
      say.targets,
      plan.targets.map(
        (one) =>
          `${say.line} ${one.line}: [${one.clauses.map(clauseText).join('; ') || say.qualitative}] ${one.text}${one.horizon === null ? '' : ` · ${say.by} ${one.horizon}`}${one.lead.length === 0 ? '' : ` · ${say.lead}: ${one.lead.join('; ')}`}`,
      ),
    ),
    ...part(
      say.tasks,
      plan.tasks.map(
        (one) =>
          `${say.line} ${one.line}: ${one.name}${one.schedule === null ? '' : ` · ${scheduleText(one.schedule)}`}${one.lead.length === 0 ? '' : ` · ${say.lead}: ${one.lead.join('; ')}`}`,
      ),
    ),
    ...part(
      say.reporting,
      plan.reporting.map(
        (one) =>
          `${say.line} ${one.line}: ${one.cadence}${one.due === null ? '' : ` ${one.due}`} → ${one.to ?? say.none}`,
      ),
    ),
    ...part(
      say.notes,
      plan.notes.map(
        (one) =>
          `${one.place?.line === undefined ? '' : `${say.line} ${one.place.line}: `}${one.message}${one.quote === undefined ? '' : ` “${one.quote}”`}`,
      ),
    ),
  ].join('\n')}\n`
}

function clauseText({ comparator, value, unit, strive }: Clause): string {
  return `${strive ? '~' : ''}${comparator} ${value}${unit === '%' ? ' %' : ` ${unit}`}`
}

function scheduleText({ kind, start, end, recurrence, condition }: Schedule): string {
  const when = kind === 'due' ? [start, end].filter((day) => day !== null).join('…') : (recurrence ?? kind)
  return condition === null ? when : `${when} (${condition})`
}
