import type { Clause, Indicator, Recognition } from '@commune-plan/model'
import { compileIndicators, type CompiledIndicators } from './compile-indicators.js'
import type { Decision } from './decide-indicators.js'
import { decideText } from './recognize-indicator.js'

/** What recognition looks at in a target. */
export interface TargetWords {
  /** The whole statement. */
  readonly text: string
  /** Heading path, outermost first. */
  readonly section: string
  /** What each figure measures, and its unit. */
  readonly clauses: readonly Pick<Clause, 'subject' | 'unit'>[]
}

/** Which indicators a target and its clauses state. */
export interface TargetRecognition {
  /** Of the first clause that states one, or of the whole statement. */
  readonly target: Recognition
  /** First indicator of each clause; `null` where unknown or ambiguous. */
  readonly clauses: readonly (string | null)[]
  /** All indicators of each clause: one figure can hold for several. */
  readonly clauseIndicators: readonly (readonly string[])[]
}

/**
 * Recognises the indicators of a target: each clause by its own words first, a target with one clause also by its whole
 * first sentence, a target without any by all its words.
 *
 * @param target text, heading path and clauses with subject and unit
 * @param indicators the dictionary; the same array is compiled once
 */
export function recognizeTargetIndicators(target: TargetWords, indicators: readonly Indicator[]): TargetRecognition {
  const compiled = compileIndicators(indicators)
  const whole = decideText(firstSentence(target.text), compiled, 'wordings')
  const decisions = target.clauses.map((clause) => {
    const own = decideText(clause.subject, compiled, 'wordings')
    return inUnit(target.clauses.length === 1 ? merge(own, whole) : own, clause.unit, compiled)
  })
  const lead = decisions.find((decision) => decision.indicators.length > 0)
  const unclear = decisions.find((decision) => decision.recognition.others.length > 0)
  return {
    target: (lead ?? (target.clauses.length === 0 ? whole : (unclear ?? decisions[0] ?? whole))).recognition,
    clauses: decisions.map((decision) => decision.indicators[0] ?? null),
    clauseIndicators: decisions.map((decision) => decision.indicators),
  }
}

/** The whole sentence says more than the subject, unless it brings in something the subject does not speak of. */
function merge(own: Decision, whole: Decision): Decision {
  if (own.indicators.length === 0)
    return own.recognition.others.length > 0 && whole.indicators.length === 0 ? own : whole
  const agreed = whole.indicators.filter((id) => own.indicators.includes(id))
  if (whole.indicators.length === 0 || agreed.length === whole.indicators.length) return own
  if (agreed.length > 0) return own
  return {
    indicators: whole.indicators,
    recognition: {
      ...whole.recognition,
      others: [
        ...whole.recognition.others,
        ...own.indicators.map((indicator) => ({ indicator, why: 'the whole sentence says otherwise' })),
      ],
    },
  }
}

/** A share is stated in percent, a count is not. */
function inUnit(decision: Decision, unit: string, { byId }: CompiledIndicators): Decision {
  const percent = unit.startsWith('%')
  const fits = (id: string) => (byId.get(id)?.unit.startsWith('%') ?? false) === percent
  const kept = decision.indicators.filter(fits)
  if (kept.length === decision.indicators.length) return decision
  const refused = decision.indicators
    .filter((id) => !fits(id))
    .map((indicator) => ({ indicator, why: `counted in ${byId.get(indicator)?.unit ?? ''}, stated in ${unit}` }))
  const [first] = kept
  return {
    indicators: kept,
    recognition: {
      indicator: first ?? null,
      words: first === undefined ? [] : decision.recognition.words,
      others: [...decision.recognition.others, ...refused],
    },
  }
}

/** Up to the first full stop that ends a sentence, or the first semicolon; abbreviations and decimals go on. */
function firstSentence(text: string): string {
  const end = /[;]|[.!?](?=\s+\p{Lu})/u.exec(text)
  return end ? text.slice(0, end.index) : text
}
