import type { Evaluation } from '@commune-plan/model'
import type { Language } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import { groupAlignment } from './alignment-groups.js'
import { describeEdtf } from './describe-day.js'
import { groupFindings } from './finding-groups.js'
import type { ReportView } from './report-view.js'
import { viewStatus } from './view-status.js'
import { basisTextOf, viewCard } from './view-card.js'
import { viewNote } from './view-note.js'
import { viewProvenance } from './view-provenance.js'
import { viewReading } from './view-reading.js'

/** Arranges an evaluation for a reader in one language. It selects, groups and names; it judges nothing. */
export function buildView(evaluation: Evaluation, lang: Language): ReportView {
  const words = wordsOf(lang)
  const { plan, summary } = evaluation
  const { header } = plan
  const alignment = groupAlignment(evaluation, lang)
  const basisText = basisTextOf(
    evaluation.rules.flatMap((rule) => rule.basis),
    lang,
  )
  const titles = new Map(evaluation.rules.map((rule) => [rule.id, rule.title[lang]]))
  const number = [header.number, header.symbol].filter((part) => part !== null).join('/')
  const labels = [...new Set(alignment.flatMap((group) => group.rows.map((row) => row.label)))]
  const rows = alignment.flatMap((group) => group.rows)
  return {
    lang,
    title: header.title ?? words.untitledPlan,
    unit: [header.issuer ?? [header.unit.kind, header.unit.name].filter(Boolean).join(' '), header.unit.province]
      .filter((part) => part !== null && part !== '')
      .join(', '),
    issued: [number, header.date === null ? '' : words.issuedOn(describeEdtf(header.date, lang))]
      .filter((part) => part !== '')
      .join(', '),
    issuer: header.issuer ?? '',
    fileName: evaluation.name,
    asOf: describeEdtf(evaluation.asOf, lang),
    ...viewStatus(evaluation, lang),
    sentence: summary.sentence[lang],
    counts: (['error', 'warning', 'info', 'advice', 'waived'] as const)
      .filter((kind) => kind === 'error' || kind === 'warning' || summary.findings[kind] > 0)
      .map((kind) => words.count(kind, summary.findings[kind])),
    cards: evaluation.cards.map((card) => viewCard(card, lang, basisText)),
    alignment,
    verdictCounts: labels.map((label) => {
      const members = rows.filter((row) => row.label === label)
      return { label, tone: members[0]!.tone, count: members.length }
    }),
    unknownCatalogs: evaluation.catalogs
      .filter(
        (catalog) =>
          !catalog.requirementsKnown && !evaluation.verdicts.some((verdict) => verdict.catalog === catalog.id),
      )
      .map((catalog) => catalog.title[lang]),
    findings: groupFindings(
      evaluation.findings.filter((finding) => finding.waived === null),
      evaluation,
      lang,
    ),
    waived: groupFindings(
      evaluation.findings.filter((finding) => finding.waived !== null),
      evaluation,
      lang,
    ),
    notChecked: evaluation.notChecked.map(({ rule, why }) => ({
      rule,
      title: titles.get(rule) ?? rule,
      why: why[lang],
    })),
    notes: evaluation.notes.map((note) => viewNote(note, plan, lang)),
    faults: evaluation.faults.map(({ phase, source, message }) => ({
      phase: Object.hasOwn(words.phases, phase) ? (words.phases[phase] ?? phase) : phase,
      source,
      message,
    })),
    reading: viewReading(evaluation, lang),
    provenance: viewProvenance(evaluation, lang),
  }
}
