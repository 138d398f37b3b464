import type { CardSummary, RuleBasis, ScoreCard, ScoredItem } from '@commune-plan/model'
import type { Language } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import { describeDecimal, describeInterval } from './describe-number.js'
import type { CardView, ItemView } from './report-view.js'

/** Turns a basis id into the text that a report shows. */
export type BasisText = (id: string) => string

function viewItem(
  item: ScoredItem,
  lang: Language,
  basisText: BasisText,
  labelOf: (input: string) => string,
): ItemView {
  return {
    label: item.label[lang],
    state: item.state,
    stateLabel: wordsOf(lang).itemStates[item.state],
    points: item.state === 'not-applicable' || item.state === 'error' ? '–' : describeInterval(item.points, lang),
    maximum: describeDecimal(item.maximum, lang),
    sentence: item.sentence[lang],
    missing: item.missing.map(labelOf),
    basis: item.basis.map(basisText),
    arithmetic: item.arithmetic?.[lang] ?? null,
    flags: (item.flags ?? []).map((flag) => flag[lang]),
    bar:
      item.kind === 'deduction' || item.state === 'not-applicable' || item.state === 'error'
        ? null
        : { low: item.points.low, high: item.points.high, of: item.maximum },
    trace: item.trace,
  }
}

/** A score card in the words of the report. */
export function viewCard(card: ScoreCard, lang: Language, basisText: BasisText): CardView {
  const words = wordsOf(lang)
  const inputs = new Map(card.wouldSettle.map(({ input, label }) => [input, label?.[lang] ?? input]))
  const labelOf = (input: string) => inputs.get(input) ?? input
  const gates = new Map((card.gateLabels ?? []).map(({ id, label }) => [id, label[lang]]))
  const side = (label: string, total: CardSummary | undefined) =>
    total === undefined
      ? []
      : [`${label}: ${words.points(describeInterval(total.points, lang), describeDecimal(card.maximum, lang))}`]
  return {
    title: card.title[lang],
    points: words.points(describeInterval(card.points, lang), describeDecimal(card.maximum, lang)),
    percent: `${describeInterval(card.percent, lang)}%`,
    low: card.percent.low,
    high: card.percent.high,
    settled: card.points.low === card.points.high,
    grades: card.grades.map((grade) => grade.label[lang]),
    gates: [...card.gates, ...(card.refusedBy ?? [])].map((id) => gates.get(id) ?? id),
    reachable:
      card.maximum === card.fullMaximum
        ? null
        : words.reachable(describeDecimal(card.maximum, lang), describeDecimal(card.fullMaximum, lang)),
    groups: card.groups.map((group) => ({
      label: group.label[lang],
      points: describeInterval(group.points, lang),
      maximum: describeDecimal(group.maximum, lang),
      low: group.points.low,
      high: group.points.high,
      of: group.maximum,
      items: group.items.map((item) => viewItem(item, lang, basisText, labelOf)),
    })),
    wouldSettle: card.wouldSettle.map((figure) => labelOf(figure.input)),
    sentence: card.sentence?.[lang] ?? null,
    problems: (card.problems ?? []).map(({ input, message }) => `${labelOf(input)}: ${message[lang]}`),
    sides: [...side(words.selfReported, card.selfReported), ...side(words.verified, card.verified)],
  }
}

/** Looks a basis up among those the rules tell; an unknown id is shown as it is. */
export function basisTextOf(known: readonly RuleBasis[], lang: Language): BasisText {
  const texts = new Map(known.map((basis) => [basis.id, basis.text[lang]]))
  return (id) => texts.get(id) ?? id
}
