import type { Annex, Edtf, Indicator, Located, Plan, SourceDocument, Target, Task } from '@commune-plan/model'
import { readHorizon, readPlanPeriod } from '@commune-plan/period'
import { joinAnnexes, type PresentAnnex } from './annex/annexes.js'
import { annexHead } from './annex/annex-head.js'
import { framePassages } from './body/frame-passages.js'
import { passagesOf, sectionsOf } from './body/passages.js'
import { zonesOf } from './body/zones.js'
import { readHeader } from './header/read-header.js'
import { withIndicators } from './indicator/with-indicators.js'
import { Locator, type Placed } from './locate/locator.js'
import { chargedBodies } from './organisation/charged-bodies.js'
import { buildOutline } from './outline/build-outline.js'
import { nodesOf, type Node } from './outline/outline.js'
import { sectionRole } from './outline/section-role.js'
import { collectReferences } from './citation/collect-references.js'
import type { ReadingContext } from './reading/context.js'
import { referencePassages } from './reading/reference-passages.js'
import { citedSpans, TimeReader } from './reading/time.js'
import { readTables } from './table/read-tables.js'
import { bodyTargets } from './target/body-targets.js'
import type { TargetDraft } from './target/draft.js'
import { reportingDuties } from './reporting/reporting-duties.js'
import { bodyTasks } from './task/body-tasks.js'
import type { TaskDraft } from './task/draft.js'

/** What {@link extractPlan} may be given beside the document. */
export interface ExtractOptions {
  /** Indicators by which targets are recognised; none unless given. */
  readonly indicators?: readonly Indicator[]
}

/**
 * Reads a plan out of the blocks of a document: header, references, targets, tasks, reporting duties, charged bodies,
 * annexes. What was not understood is listed in `notes`, never dropped. Linear in the size of the document.
 *
 * @param document blocks of any format
 * @param options indicators to recognise
 * @returns a plan; fields that the document does not give are `null` or empty
 */
export function extractPlan(document: SourceDocument, options: ExtractOptions = {}): Plan {
  const locator = new Locator(document)
  const zones = zonesOf(document.blocks)
  const read = readHeader(document, zones.head, zones.signature, locator)
  const { title } = read.header
  const titlePeriod = title === null ? null : periodOf(title)
  const planYear = titlePeriod !== null && /^\d{4}$/u.test(titlePeriod) ? titlePeriod : null
  const context: ReadingContext = {
    document,
    locator,
    notes: [...document.notes],
    indicators: options.indicators ?? [],
    time: new TimeReader(planYear),
  }
  const body = buildOutline(zones.body, { title: '', key: '', role: 'other' })
  const heads = zones.annexes.map((annex) => annexHead(annex.head, context.locator))
  const outlines = zones.annexes.map((annex, index) => {
    const head = heads[index]!
    const role = sectionRole(head.title ?? head.label ?? '', null)
    const heading = [head.label, head.title].filter((part) => part !== null).join(' > ')
    return buildOutline(annex.content, { title: heading, key: `PL${index + 1}`, role })
  })
  const roots = [body, ...outlines]
  const drafts = roots.map((root) => {
    const inAnnex = root !== body
    const fromTables = readTables(root, context)
    const fromText = bodyTargets(root, inAnnex ? 'annex' : 'body', '', context)
    const tasks = [...bodyTasks(root, inAnnex ? 'annex' : 'body', context), ...fromTables.tasks]
    return { targets: [...fromText, ...fromTables.targets], tasks }
  })
  const targets = withIds(drafts.flatMap((draft) => draft.targets))
  const tasks = taskIds(drafts.map((draft) => draft.tasks))
  const present = zones.annexes.map((annex, index): PresentAnnex => {
    const { targets: stated, tasks: assigned } = drafts[index + 1]!
    const first: Placed | undefined = annex.head[0] ?? firstPlaced(annex.content[0])
    const at: Located = first === undefined ? { line: 1, span: { start: 0, end: 0 } } : context.locator.locate(first)
    return { head: heads[index]!, at, holds: holdsOf(stated, assigned) }
  })
  const preamble = read.preambleBlocks.flatMap((block) => (block.kind === 'table' ? [] : [block]))
  const plan: Plan = {
    schemaVersion: '1',
    header: { ...read.header, period: titlePeriod ?? spanOfHorizons(targets) },
    references: collectReferences(
      referencePassages({ title: read.titleBlocks, preamble: read.preambleBlocks, roots }, locator),
    ),
    targets,
    tasks,
    reporting: roots.flatMap((root) => reportingDuties(root, context)),
    notes: context.notes,
    sections: roots.flatMap((root) => sectionsOf(root, context)),
    charged: chargedBodies(body, context),
    annexes: joinAnnexes(present, [...preamble, ...placedIn(body)], context),
    passages: [
      ...framePassages(zones.head, context),
      ...passagesOf(body, context),
      ...framePassages(zones.signature, context),
      ...outlines.flatMap((root, index) => [
        ...framePassages(zones.annexes[index]!.head, context),
        ...passagesOf(root, context),
      ]),
    ],
  }
  return withIndicators(plan, context.indicators)
}

/** The period that a title gives the plan; the year of a half, quarter or month ("6 tháng cuối năm 2026"). */
function periodOf(title: string): Edtf | null {
  const claimed = citedSpans(title)
  const period = readPlanPeriod(title, { claimed })
  if (period !== null || !/(?<!\p{L})(?:tháng|quý)(?!\p{L})/iu.test(title)) return period
  return /^(\d{4})-\d\d$/u.exec(readHorizon(title, { claimed }) ?? '')?.[1] ?? null
}

function firstPlaced(block: SourceDocument['blocks'][number] | undefined): Placed | undefined {
  return block?.kind === 'table' ? block.rows[0]?.cells[0] : block
}

function holdsOf(targets: readonly unknown[], tasks: readonly unknown[]): Annex['holds'] {
  if (targets.length === 0 && tasks.length === 0) return null
  return targets.length >= tasks.length ? 'targets' : 'tasks'
}

/** Everything with words in an outline. */
function placedIn(root: Node): Placed[] {
  const placed: Placed[] = []
  for (const node of nodesOf(root)) {
    if (node.block !== null) placed.push(node.block)
    for (const piece of node.content) {
      if ('rows' in piece) placed.push(...piece.rows.flatMap((row) => row.cells))
      else if ('block' in piece && !('content' in piece)) placed.push(piece.block)
    }
  }
  return placed
}

function withIds(drafts: readonly TargetDraft[]): Target[] {
  const seen = new Map<string, number>()
  return drafts.map((draft) => ({ id: unique(`target:${draft.key}`, seen), indicator: null, ...draft }))
}

function taskIds(byRoot: readonly (readonly TaskDraft[])[]): Task[] {
  const seen = new Map<string, number>()
  return byRoot.flatMap((drafts, root) =>
    drafts.map((draft) => {
      const key = draft.origin === 'annex' && root > 0 ? `PL${root}.${draft.key}` : draft.key
      return { id: unique(`task:${key}`, seen), ...draft }
    }),
  )
}

function unique(id: string, seen: Map<string, number>): string {
  const count = (seen.get(id) ?? 0) + 1
  seen.set(id, count)
  return count === 1 ? id : `${id}~${count}`
}

/** From the first to the last horizon of the targets, for a title that gives no period. */
function spanOfHorizons(targets: readonly Target[]): string | null {
  const years = targets.flatMap((target) =>
    target.horizon === null ? [] : [target.horizon.slice(-4), target.horizon.slice(0, 4)],
  )
  const sorted = years.filter((year) => /^\d{4}$/u.test(year)).sort()
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return null
  return first === last ? first : `${first}/${last}`
}
