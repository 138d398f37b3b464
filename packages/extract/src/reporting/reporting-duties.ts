import type { ReportingDuty } from '@commune-plan/model'
import { readCadences } from '@commune-plan/period'
import { subjectEnd } from '../body/fields.js'
import { isBody } from '../body/offices.js'
import { splitBodies } from '../body/split-bodies.js'
import { sentences, trimmed, type Stretch } from '../body/statements.js'
import { isNode, isTable, nodesOf, type Node } from '../outline/outline.js'
import type { ReadingContext } from '../reading/context.js'
import { inLine } from '../organisation/charged-bodies.js'
import { cadencesIn, type Cadenced } from './cadences.js'
import { recipientsIn, type Recipient } from './recipients.js'

/** What the recipient does with the reports is no duty of the reporter. */
const onwards =
  /(?:^|[\s,])(?:để|nhằm|phục vụ)\s+(?:tổng hợp|theo dõi|báo cáo|xem xét|kịp thời|chỉ đạo|làm|xử lý|biết)(?![\p{L}\p{M}])/iu
const reports = /báo cáo|chế độ thông tin/iu

/** The reporting duties that a plan lays down in prose: one for each cadence and recipient. */
export function reportingDuties(root: Node, context: ReadingContext): ReportingDuty[] {
  const found: ReportingDuty[] = []
  for (const node of nodesOf(root)) {
    if (['targets', 'general-objectives', 'purpose', 'principles'].includes(node.role)) continue
    const heading = node.block?.text ?? ''
    const aboutReports = node.role === 'reporting' || /báo cáo/iu.test(heading)
    const charged = node.block !== null && isBody(heading) ? heading.replace(/[\s:.;]+$/u, '') : null
    let standing: readonly Recipient[] = []
    for (const piece of node.content) {
      if (isNode(piece) || isTable(piece)) continue
      const { block } = piece
      if (!aboutReports && !reports.test(block.text)) continue
      for (const stretch of units(block.text, aboutReports)) {
        const words = block.text.slice(stretch.start, stretch.end)
        const reporter = inLine(block.text).names.join(', ')
        const duties = dutiesIn(words, reporter === '' ? charged : reporter, standing)
        standing = duties.recipients.length > 0 ? duties.recipients : standing
        for (const duty of duties.found)
          found.push({ ...duty, ...context.locator.locate(block, stretch.start, stretch.end) })
      }
    }
  }
  return found
}

/** Statements about reports: a sentence, cut at semicolons where each side reports for itself. */
function units(text: string, aboutReports: boolean): Stretch[] {
  const found: Stretch[] = []
  for (const sentence of sentences(text)) {
    let open: Stretch | null = null
    for (const piece of pieces(text, sentence)) {
      const words = text.slice(piece.start, piece.end)
      if (reports.test(words) || (aboutReports && open === null)) {
        if (open !== null) found.push(open)
        open = piece
      } else if (open !== null && readCadences(words).length > 0) open = { start: open.start, end: piece.end }
      else if (open !== null) {
        found.push(open)
        open = null
      }
    }
    if (open !== null) found.push(open)
  }
  return found
}

function pieces(text: string, { start, end }: Stretch): Stretch[] {
  const cuts: number[] = [start - 1]
  let depth = 0
  for (let index = start; index < end; index++) {
    const sign = text[index]!
    if (sign === '(') depth++
    else if (sign === ')' && depth > 0) depth--
    else if (sign === ';' && depth === 0) cuts.push(index)
  }
  cuts.push(end)
  return trimmed(
    text,
    cuts.slice(0, -1).map((cut, index) => ({ start: cut + 1, end: cuts[index + 1]! })),
  )
}

interface Duty {
  readonly cadence: ReportingDuty['cadence']
  readonly due: string | null
  readonly from: string | null
  readonly to: string | null
}

const join = /\s*,?\s+(?:và|đồng thời)\s+(?=(?:gửi|báo cáo)[\s(])/giu

function dutiesIn(
  words: string,
  charged: string | null,
  standing: readonly Recipient[],
): { found: Duty[]; recipients: readonly Recipient[] } {
  const cut = onwards.exec(words)
  const text = cut === null ? words : words.slice(0, cut.index)
  const from = reporterIn(text) ?? charged
  const parts = text.split(join).map((part) => ({
    cadences: cadencesIn(part),
    recipients: recipientsIn(part),
  }))
  const found: Duty[] = []
  for (const [index, part] of parts.entries()) {
    const cadences = part.cadences.length > 0 ? part.cadences : nearestCadences(parts, index)
    const open = part.recipients.length > 0 || parts.length > 1 ? part.recipients : standing
    const bodies = open.length > 0 ? open.flatMap((recipient) => recipient.bodies) : [null]
    for (const to of bodies) for (const cadence of cadences) add(found, { from, to, cadence })
  }
  return { found, recipients: parts.flatMap((part) => part.recipients) }
}

/** Cadences of a part that names none: those of the part before it, else of the one behind. */
function nearestCadences(
  parts: readonly { readonly cadences: readonly Cadenced[] }[],
  index: number,
): readonly Cadenced[] {
  const before = parts.slice(0, index).findLast((part) => part.cadences.length > 0)
  return (before ?? parts.slice(index).find((part) => part.cadences.length > 0))?.cadences ?? []
}

function add(
  found: Duty[],
  { from, to, cadence }: { readonly from: string | null; readonly to: string | null; readonly cadence: Cadenced },
): void {
  const known = found.some((duty) => duty.cadence === cadence.cadence && duty.to === to && duty.due === cadence.due)
  if (!known) found.push({ cadence: cadence.cadence, due: cadence.due, from, to })
}

/** The bodies with which the sentence begins: "Các phòng ban, cơ quan, đơn vị thực hiện báo cáo …". */
function reporterIn(text: string): string | null {
  const bare = text.replace(/^(?:đề nghị|yêu cầu|giao|chế độ báo cáo\s*:)\s*/iu, '')
  const end = subjectEnd(bare)
  if (end === null) return null
  const subject = bare.slice(0, end).replace(/[\s,;:]+$/u, '')
  const bodies = splitBodies(subject)
  return bodies.length === 1 ? bodies[0]! : bodies.length === 0 ? null : subject
}
