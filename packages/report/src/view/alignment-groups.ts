import type { AlignmentVerdict, Evaluation, VerdictEvidence } from '@commune-plan/model'
import type { Language } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import { describeBase } from './describe-base.js'
import { describeEdtf } from './describe-day.js'
import { describePlace } from './describe-place.js'
import { describeSource } from './describe-source.js'
import { describeClause, describeThreshold } from './describe-threshold.js'
import { describeWhen } from './describe-when.js'
import type { AlignmentGroup, AlignmentRow, EvidenceView } from './report-view.js'
import { tones, verdictTones } from './tone.js'

/** Reasons of verdicts on aims of a nation or province that no commune is asked to meet by itself. */
const sharedAims: ReadonlySet<string> = new Set(['nation-aim', 'province-aim'])

function viewEvidence(evidence: VerdictEvidence, evaluation: Evaluation, lang: Language): EvidenceView {
  return {
    quote: evidence.quote,
    place: describePlace(evaluation.plan, evidence.line, evidence.span, lang),
    figure: evidence.clause === null ? null : describeClause(evidence.clause, lang),
    horizon: evidence.horizon === null ? null : describeEdtf(evidence.horizon, lang),
  }
}

/** One verdict in the words of the report. */
export function viewVerdict(verdict: AlignmentVerdict, evaluation: Evaluation, lang: Language): AlignmentRow {
  const words = wordsOf(lang)
  const { required } = verdict
  const product = required.task?.product ?? null
  const asked = describeThreshold(required.threshold, required.unit, lang)
  const evidence = (wanted: (one: VerdictEvidence) => boolean) =>
    verdict.found.filter(wanted).map((one) => viewEvidence(one, evaluation, lang))
  const indicator = evaluation.indicators.find((candidate) => candidate.id === verdict.indicator)
  const catalog = evaluation.catalogs.find((candidate) => candidate.id === verdict.catalog)
  const shared = sharedAims.has(verdict.reason.id)
  return {
    verdict: verdict.verdict,
    tone: shared ? 'none' : verdictTones[verdict.verdict],
    label: shared ? words.sharedAim : words.verdicts[verdict.verdict].label,
    requirement: verdict.requirement,
    name: indicator === undefined ? required.text[lang] : (indicator.short ?? indicator.name)[lang],
    text: required.text[lang],
    asked: product === null ? asked : `${asked} (${words.product(product)})`,
    due: required.when.map((when) => describeWhen(when, lang)).join('; '),
    base: describeBase(required.base, lang),
    found: evidence((one) => one.role !== 'look-alike'),
    lookAlikes: evidence((one) => one.role === 'look-alike'),
    why: verdict.reason.id === 'absent' ? null : verdict.why[lang],
    uncertain: verdict.certainty === 'stated' ? null : words.uncertain(words.certainties[verdict.certainty]),
    remark: required.remark?.[lang] ?? null,
    sources: required.sources.map((source) => describeSource(source, lang)),
    catalog: catalog?.title[lang] ?? verdict.catalog,
  }
}

/** Verdicts by weight, what needs work first; within a weight in the order of the evaluation. */
export function groupAlignment(evaluation: Evaluation, lang: Language): readonly AlignmentGroup[] {
  const rows = evaluation.verdicts.map((verdict) => viewVerdict(verdict, evaluation, lang))
  return tones
    .map((tone) => ({ tone, title: wordsOf(lang).verdictGroups[tone], rows: rows.filter((row) => row.tone === tone) }))
    .filter((group) => group.rows.length > 0)
}
