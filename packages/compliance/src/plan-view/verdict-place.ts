import type { AlignmentVerdict, Plan } from '@commune-plan/model'
import type { RuleHit } from '@commune-plan/engine'
import { placeOfLack } from './place-of-lack.js'

/** What a finding from a verdict has in common: the requirement, and the statement it rests on or the place of the lack. */
export function verdictHit(plan: Plan, verdict: AlignmentVerdict): Omit<RuleHit, 'message'> {
  const { requirement, required, found, why, catalog, certainty } = verdict
  const evidence = found.find(({ role }) => role === 'decides') ?? found.find(({ role }) => role === 'supports')
  const place =
    evidence === undefined
      ? placeOfLack(plan, 'targets', 'general-objectives', 'tasks', 'purpose')
      : { at: { line: evidence.line, span: evidence.span }, quote: evidence.quote }
  return {
    ...place,
    data: {
      requirement,
      text: required.text.vi,
      textEn: required.text.en,
      why: why.vi,
      whyEn: why.en,
      quote: place.quote,
    },
    subject: `requirement:${requirement}`,
    value: `${verdict.verdict} ${certainty}`,
    expected: required.text,
    actual: evidence?.quote ?? null,
    basis: [catalog],
  }
}

/** Whether a requirement binds each commune by itself. */
export function bindsCommune({ required }: AlignmentVerdict): boolean {
  return required.level === 'each-commune' || required.level === 'each-unit'
}
