import type { Evaluation } from '@commune-plan/model'
import type { RenderOptions } from '../format.js'
import { buildView } from '../view/build-view.js'
import type { ReportView } from '../view/report-view.js'
import { signs } from '../view/tone.js'
import { alignmentGroupLines } from './alignment-piece.js'
import { cardLines } from './card-piece.js'
import { clip } from './clip.js'
import { findingGroupLines } from './findings-piece.js'
import { faint, heading, pageOf, text, toned, type Page } from './page.js'

/** The verdict in one line, what it rests on, and the counts. */
export function verdictLines(view: ReportView, page: Page): readonly string[] {
  return [
    ...toned(page, view.tone, view.status.toLocaleUpperCase('vi'), `${signs[view.tone]} `).map(page.paint.bold),
    ...text(page, view.sentence, '  '),
    ...text(page, view.counts.join(' · '), '  '),
  ]
}

/** Title, unit and verdict. */
export function headLines(view: ReportView, page: Page): readonly string[] {
  return [
    ...text(page, view.title).map(page.paint.bold),
    ...faint(page, [view.unit, view.issued].filter((part) => part !== '').join(' · ')),
    ...faint(page, `${view.fileName} · ${page.words.evaluatedOn(view.asOf)}`),
    '',
    ...verdictLines(view, page),
  ]
}

/** The score cards. */
export function scoreLines(view: ReportView, page: Page): readonly string[] {
  const { words } = page
  const body =
    view.cards.length === 0 ? faint(page, words.noScores, '  ') : view.cards.flatMap((card) => cardLines(card, page))
  return [...heading(page, words.sections.scores), ...body]
}

/** The alignment with what is asked from above. */
export function alignmentLines(view: ReportView, page: Page): readonly string[] {
  const { words } = page
  const remark = view.verdictCounts.map(({ label, count }) => `${count} ${label.toLocaleLowerCase('vi')}`).join(', ')
  return [
    ...heading(page, words.sections.alignment),
    ...(remark === '' ? faint(page, words.noAlignment, '  ') : text(page, remark, '  ')),
    ...view.unknownCatalogs.flatMap((title) => text(page, `${title}: ${words.requirementsUnknown}`, '  ? ')),
    ...view.alignment.flatMap((group) => ['', ...alignmentGroupLines(group, page)]),
  ]
}

/** Findings, then the waived ones, then what was not checked. */
export function findingLines(view: ReportView, page: Page): readonly string[] {
  const { words } = page
  const nothing = view.notChecked.length > 0 || view.faults.length > 0 ? words.noFindingsLimited : words.noFindings
  return [
    ...heading(page, words.sections.findings, view.counts.join(', ')),
    ...(view.findings.length === 0
      ? text(page, nothing, '  ')
      : view.findings.flatMap((group) => findingGroupLines(group, page))),
    ...(view.waived.length === 0
      ? []
      : [
          ...heading(page, words.sections.waived),
          ...faint(page, words.waivedLead, '  '),
          ...view.waived.flatMap((group) => findingGroupLines(group, page)),
        ]),
    ...(view.notChecked.length === 0
      ? []
      : [
          ...heading(page, words.sections.notChecked),
          ...faint(page, words.notCheckedLead, '  '),
          ...view.notChecked.flatMap((entry) => text(page, `${entry.title} [${entry.rule}]: ${entry.why}`, '  ? ')),
        ]),
  ]
}

/** Faults of the program; nothing where there was none. */
export function faultLines(view: ReportView, page: Page): readonly string[] {
  const { words } = page
  if (view.faults.length === 0) return []
  return [
    ...heading(page, words.sections.faults),
    ...faint(page, words.faultsLead, '  '),
    ...view.faults.flatMap((fault) =>
      toned(
        page,
        'bad',
        `${fault.phase}${fault.source === null ? '' : ` (${fault.source})`}: ${fault.message}`,
        '  ✗ ',
      ),
    ),
  ]
}

/** Superiors that ask different things, and targets that none of them asks for. */
function parentLines(
  { conflicts = [], coverage, plan }: Evaluation,
  page: Page,
  lang: RenderOptions['lang'],
): readonly string[] {
  const { words, paint } = page
  const unasked = (coverage?.unasked ?? []).flatMap((id) => plan.targets.filter((target) => target.id === id))
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', paint.bold(` ${title}`), ...lines]
  return [
    ...section(
      words.parentConflicts(conflicts.length),
      conflicts.flatMap(({ why }) => text(page, why[lang], '  ! ')),
    ),
    ...section(
      words.unasked(unasked.length),
      unasked.flatMap(({ line, text: told }) => text(page, clip(told), `  ${line}: `)),
    ),
  ]
}

const finish = (lines: readonly string[]) =>
  `${lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimStart()}\n`

/** The alignment alone, for `align`: verdicts, what superiors disagree on, what none asks for, then faults. */
export function renderVerdictsPretty(evaluation: Evaluation, options: RenderOptions): string {
  const view = buildView(evaluation, options.lang)
  const page = pageOf(options)
  return finish([
    ...alignmentLines(view, page),
    ...parentLines(evaluation, page, options.lang),
    ...faultLines(view, page),
  ])
}

/** The findings alone, for `check`: findings, waived, not checked, then faults. */
export function renderFindingsPretty(evaluation: Evaluation, options: RenderOptions): string {
  const view = buildView(evaluation, options.lang)
  const page = pageOf(options)
  return finish([...findingLines(view, page), ...faultLines(view, page)])
}

/** The score cards alone, for `score`. */
export function renderScoresPretty(evaluation: Evaluation, options: RenderOptions): string {
  const view = buildView(evaluation, options.lang)
  const page = pageOf(options)
  return finish([...scoreLines(view, page), ...faultLines(view, page)])
}
