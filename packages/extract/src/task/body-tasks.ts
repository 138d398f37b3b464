import type { TaskColumn } from '@commune-plan/model'
import { scanTime, type TimeMeaning, type TimeReading } from '@commune-plan/period'
import { inlineBodies, inlineProduct } from '../body/fields.js'
import { sentences, trimmed } from '../body/statements.js'
import { splitBodies } from '../body/split-bodies.js'
import { fieldedEntries, type FieldedEntry } from '../body/walk.js'
import { spanOf } from '../locate/locator.js'
import { isLeadIn } from '../outline/is-heading.js'
import { nodesOf, pathOf, type Node } from '../outline/outline.js'
import { readClauses } from '../quantity/read-clauses.js'
import type { ReadingContext } from '../reading/context.js'
import { citedSpans } from '../reading/time.js'
import type { TaskDraft } from './draft.js'
import { headingBodies } from './heading-bodies.js'

/**
 * The tasks of running text: the items of sections of tasks and solutions that say when they are to be done, in their
 * own words or in lines below them ("Thời gian thực hiện: …"), or who leads them in such lines.
 *
 * @param root outline of the body or of an annex
 * @param origin where the outline stands
 */
export function bodyTasks(root: Node, origin: TaskDraft['origin'], context: ReadingContext): TaskDraft[] {
  const found: TaskDraft[] = []
  for (const node of nodesOf(root)) {
    if (node.role !== 'tasks') continue
    let count = 0
    const bodies = headingBodies(node)
    for (const fielded of fieldedEntries(node)) {
      if (isLeadIn(fielded.entry.block) || /^\(.*\)[.;]?$/u.test(fielded.entry.block.text)) continue
      count++
      const task = taskOf(fielded, { node, origin, context, count, bodies })
      if (task !== null) found.push(task)
    }
  }
  return found.sort((one, other) => one.span.start - other.span.start)
}

interface Where {
  readonly node: Node
  readonly origin: TaskDraft['origin']
  readonly context: ReadingContext
  readonly count: number
  /** Whom the heading charges. */
  readonly bodies: readonly string[]
}

/** What an item says of its time. */
interface Timed {
  readonly raw: string
  /** Offset at which a sentence that states only the time begins; the name ends before it. */
  readonly nameEnds: number
}

function taskOf({ entry, fields, ends }: FieldedEntry, where: Where): TaskDraft | null {
  const { block } = entry
  const { context, node } = where
  const words = block.text.slice(0, ends)
  const own = timeIn(words, context)
  const raw = fields.schedule?.text ?? own?.raw ?? null
  if (raw === null && fields.lead === null && fields.deliverable === null) return null
  const [stretch] = trimmed(words, [
    { start: 0, end: fields.schedule === null ? (own?.nameEnds ?? words.length) : words.length },
  ])
  if (stretch === undefined) return null
  const name = block.text.slice(stretch.start, stretch.end)
  const read = raw === null ? null : context.time.schedule(raw)
  const inline = inlineBodies(name)
  const ordinal =
    entry.style === null ? null : entry.style.parts.length > 0 ? entry.style.parts.at(-1)! : String(where.count)
  return {
    key: [node.key, ordinal].filter((part) => part !== null && part !== '').join('.'),
    origin: where.origin,
    group: node.key === '' ? null : node.key,
    section: pathOf(node),
    name,
    head: fields.head?.text ?? null,
    lead: fields.lead === null ? (inline.lead.length > 0 ? inline.lead : where.bodies) : splitBodies(fields.lead.text),
    coordinators: fields.coordinators === null ? inline.coordinators : splitBodies(fields.coordinators.text),
    deliverable: fields.deliverable?.text ?? inlineProduct(name),
    scheduleRaw: raw,
    schedule: read?.schedule ?? null,
    scheduleCertainty: read?.certainty ?? 'stated',
    clauses: readClauses(name, {
      spanOf: (span) => spanOf(block, stretch.start + span.start, stretch.start + span.end),
    }),
    columns: columnsOf(fields),
    ...context.locator.locate(block, stretch.start, stretch.end),
  }
}

function columnsOf(fields: FieldedEntry['fields']): TaskColumn[] {
  const columns: TaskColumn[] = ['head', 'lead', 'coordinators', 'deliverable', 'schedule']
  return columns.filter((column) => fields[column] !== null)
}

const onlyTime = /^(?:\(?(?:thời gian|thời hạn|hoàn thành|thực hiện xong|xong|tiến độ)(?![\p{L}\p{M}]))/iu
const doing = /(?:hoàn thành|xong|trước|chậm nhất|hết|trong|kết thúc|hạn|vào)/iu
/** A document's name before a year: the year is its own. */
const documentBefore =
  /(?:kế hoạch|chương trình|đề án|dự án|chiến lược|quy hoạch|nghị quyết|quyết định|chỉ thị|thông báo|kết luận|báo cáo|phong trào|lộ trình|mục tiêu)(?:\s+(?!hoàn thành)[^\s,;.]+){0,14}\s*$/iu

/** The words of an item that say when it is to be done. */
function timeIn(text: string, context: ReadingContext): Timed | null {
  if (!/\d|(?<!\p{L})(?:hằng|hàng|định kỳ|quý|cuối|đầu|giữa)(?!\p{L})/iu.test(text)) return null
  const { readings } = scanTime(text, { claimed: citedSpans(text) })
  if (readings.length === 0) return null
  const last = sentences(text).at(-1)
  const stated = readings.filter((reading) => states(reading, text, context))
  const alone =
    last === undefined || last.start === 0
      ? undefined
      : stated.find(
          ({ span, written }) => span.start >= last.start && isOnlyTime(text.slice(last.start, last.end), written),
        )
  const said = alone ?? stated[0]
  if (said === undefined) return null
  return { raw: said.written.replace(/[\s.,;]+$/u, ''), nameEnds: alone === undefined ? text.length : last!.start }
}

/** A sentence that holds nothing but its time: "Hoàn thành trong Quý III năm 2026." */
function isOnlyTime(sentence: string, written: string): boolean {
  const rest = sentence
    .replace(written, '')
    .replace(/[\s.,;:()]+/gu, ' ')
    .trim()
  return rest === '' || (onlyTime.test(sentence) && rest.split(' ').length <= 5)
}

function states(reading: TimeReading, text: string, context: ReadingContext): boolean {
  const { meaning, span, written } = reading
  const before = text.slice(Math.max(0, span.start - 90), span.start)
  switch (meaning.kind) {
    case 'cadence':
      return (
        meaning.mode === 'periodic' &&
        meaning.every !== null &&
        (atBeginning(text, span.start) || /^định kỳ/iu.test(written))
      )
    case 'joined':
      return meaning.items.some((item) => states({ ...reading, meaning: item }, text, context))
    case 'deadline':
    case 'period':
    case 'loose':
      return deadlineLike(meaning, written, before, atBeginning(text, span.start), context)
    default:
      return false
  }
}

function atBeginning(text: string, at: number): boolean {
  return /^[\s"“(]*(?:định kỳ,?\s*)?$/iu.test(text.slice(0, at))
}

/** A day, month or quarter is a deadline; a year only where it is another than the plan's own and bounds the work. */
function deadlineLike(
  meaning: Extract<TimeMeaning, { kind: 'deadline' | 'period' | 'loose' }>,
  written: string,
  before: string,
  first: boolean,
  context: ReadingContext,
): boolean {
  if (/(?:từ|kể từ|sau|so với|cùng kỳ|của|tháng|các|giai đoạn|thời kỳ)\s*$/iu.test(before)) return false
  if (meaning.kind === 'period' && (meaning.asOf === true || !('unit' in meaning.to))) return false
  const unit =
    meaning.kind === 'deadline'
      ? meaning.stated
      : meaning.kind === 'loose'
        ? meaning.of
        : 'unit' in meaning.to
          ? meaning.to.unit
          : null
  if (unit === null) return false
  if (meaning.kind === 'deadline' && meaning.role !== undefined) return false
  const bounds =
    unit.grain === 'year'
      ? /^(?:hoàn thành|xong|trước|chậm nhất)/iu
      : /^(?:hoàn thành|xong|trước|chậm nhất|trong|vào)/iu
  if (documentBefore.test(before) && !bounds.test(written)) return false
  if (unit.grain !== 'year') return meaning.kind !== 'period' || unit.grain !== 'day' || doing.test(written)
  const ofPlan = unit.year === null || String(unit.year) === context.time.planYear
  if (ofPlan) return false
  return (
    first ||
    (meaning.kind === 'deadline'
      ? meaning.explicitEnd || meaning.bound === 'before' || doing.test(written)
      : /hoàn thành|xong/iu.test(written))
  )
}
