import type { Located, TextBlock } from '@commune-plan/model'
import { statements, trimmed, type Stretch } from '../body/statements.js'
import { inlineBodies } from '../body/fields.js'
import { splitBodies } from '../body/split-bodies.js'
import { fieldedEntries, type FieldedEntry } from '../body/walk.js'
import { spanOf } from '../locate/locator.js'
import { isClosing } from '../outline/closing.js'
import { isLeadIn, looksQuantified } from '../outline/is-heading.js'
import { nodesOf, pathOf, type Entry, type Node } from '../outline/outline.js'
import { readClauses } from '../quantity/read-clauses.js'
import type { ReadingContext } from '../reading/context.js'
import { addNote } from '../reading/context.js'
import type { TargetDraft } from './draft.js'
import { horizonOf } from './horizon.js'
import { noteUnreadNumbers } from './unread-numbers.js'

/**
 * The targets of running text: the items of sections of specific objectives. A bullet or numbered line is one target; a
 * paragraph is cut into statements.
 *
 * @param root outline of the body or of an annex
 * @param origin where the outline stands
 * @param keyPrefix key of the annex, empty for the body
 */
export function bodyTargets(
  root: Node,
  origin: TargetDraft['origin'],
  keyPrefix: string,
  context: ReadingContext,
): TargetDraft[] {
  const found: TargetDraft[] = []
  for (const node of nodesOf(root)) {
    if (node.role === 'other') noteFigures(node, context)
    if (node.role !== 'targets') continue
    let count = 0
    for (const fielded of fieldedEntries(node)) {
      const { entry } = fielded
      const why = skipped(entry, node)
      if (why !== null) {
        if (why !== 'lead-in' && !/phụ lục|phụ biểu/iu.test(entry.block.text)) noteSkipped(entry, why, context)
        continue
      }
      const stretches = statementsOf(fielded)
      const leadIn = entry.block.text.slice(0, stretches[0]?.start ?? 0)
      for (const stretch of stretches) {
        count++
        const parts = [keyPrefix, node.key, String(count)].filter((part) => part !== '')
        found.push(target(fielded, stretch, parts.join('.'), { node, origin, context, leadIn }))
      }
    }
  }
  return found.sort((one, other) => one.span.start - other.span.start)
}

/** Thresholds in a section that is not known to be one of objectives make no targets; a reader should know of them. */
function noteFigures(node: Node, context: ReadingContext): void {
  for (const { entry } of fieldedEntries(node)) {
    const { text } = entry.block
    if (!looksQuantified(text) || readClauses(text).length === 0) continue
    const message = 'A threshold stands in a section that is not one of objectives; it was taken as no target.'
    addNote(
      context,
      { code: 'target/outside-section', kind: 'info', message, quote: text },
      context.locator.locate(entry.block),
    )
  }
}

type Skip = 'lead-in' | 'remark' | 'introduction'

function skipped(entry: Entry, node: Node): Skip | null {
  const { text } = entry.block
  if (isLeadIn(entry.block)) return 'lead-in'
  if (/^\(.*\)[.;]?$/u.test(text) || refersToAnnex(text)) return 'remark'
  if (node.sections > 0 && (entry.style === null || !looksQuantified(text))) return 'introduction'
  return isClosing(text) ? 'remark' : null
}

/** "Chi tiết tại Phụ lục I kèm theo": the targets stand there. */
function refersToAnnex(text: string): boolean {
  const points =
    /(?:nêu|giao|quy định|thể hiện|phân công|ban hành|chi tiết|cụ thể)(?: chi tiết| cụ thể)? (?:tại|trong|theo|ở) (?:các )?(?:phụ lục|phụ biểu|biểu)/iu
  if (points.test(text) && !/\d\s?%/u.test(text)) return true
  return (
    /^\(?(?:chi tiết|cụ thể|nội dung|theo|tại|có)(?:\s\S+){0,6}\s(?:phụ lục|phụ biểu|biểu)/iu.test(text) &&
    !looksQuantified(text)
  )
}

function noteSkipped(entry: Entry, why: Skip, context: ReadingContext): void {
  const quote = entry.block.text
  const message =
    why === 'introduction'
      ? 'A text between the heading of objectives and its first sub-heading was taken as an introduction, not as a target.'
      : 'A remark among the targets was taken as no target.'
  addNote(context, { code: `target/${why}`, kind: 'info', message, quote }, context.locator.locate(entry.block))
}

function statementsOf({ entry, ends }: FieldedEntry): Stretch[] {
  const text = entry.block.text.slice(0, ends)
  if (entry.style !== null) return trimmed(text, [{ start: 0, end: text.length }])
  return statements(text).filter(({ start, end }) => !/như sau$|sau đây$/u.test(text.slice(start, end)))
}

interface Where {
  readonly node: Node
  readonly origin: TargetDraft['origin']
  readonly context: ReadingContext
  /** Words of the paragraph before its first statement. */
  readonly leadIn: string
}

function target({ entry, fields }: FieldedEntry, stretch: Stretch, key: string, where: Where): TargetDraft {
  const { block } = entry
  const text = block.text.slice(stretch.start, stretch.end)
  const located: Located = where.context.locator.locate(block, stretch.start, stretch.end)
  const horizon = horizonOf(
    {
      own: fields.schedule === null ? [] : [fields.schedule.text],
      statement: text,
      around: [where.leadIn, ...entry.leads.toReversed().map((lead) => lead.text), ...headingTexts(where.node)],
    },
    where.context.time,
  )
  const clauses = readClauses(text, {
    spanOf: (span) => spanOf(block, stretch.start + span.start, stretch.start + span.end),
  })
  noteUnreadNumbers(text, clauses.length, where.context, ({ start, end }) =>
    where.context.locator.locate(block, stretch.start + start, stretch.start + end),
  )
  const named = fields.lead === null && fields.head === null ? inlineBodies(text) : null
  return {
    key,
    origin: where.origin,
    text,
    section: pathOf(where.node),
    horizon: horizon.horizon,
    horizonCertainty: horizon.certainty,
    lead: named?.lead ?? splitBodies(fields.lead?.text ?? fields.head?.text ?? ''),
    coordinators: fields.coordinators === null ? (named?.coordinators ?? []) : splitBodies(fields.coordinators.text),
    clauses,
    ...located,
  }
}

/** Titles of the section and those around it, the nearest first. */
function headingTexts(node: Node): string[] {
  const titles: string[] = []
  for (let at: Node | null = node; at !== null; at = at.parent) titles.push(titleWords(at.block) ?? at.title)
  return titles
}

function titleWords(block: TextBlock | null): string | null {
  return block === null ? null : block.text
}
