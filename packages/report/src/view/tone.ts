import type { Severity, VerdictKind } from '@commune-plan/model'

/** How a line weighs. Colour follows it, and so do a sign and a word: colour alone never carries meaning. */
export type Tone = 'bad' | 'warn' | 'open' | 'good' | 'none'

/** From what needs work to what does not concern the plan. */
export const tones: readonly Tone[] = ['bad', 'warn', 'open', 'good', 'none']

/** One sign for each tone; `?` for what is not decided, so that it never looks like a pass. */
export const signs: Readonly<Record<Tone, string>> = { bad: '✗', warn: '!', open: '?', good: '✓', none: '–' }

/** Weight of a verdict. */
export const verdictTones: Readonly<Record<VerdictKind, Tone>> = {
  absent: 'bad',
  looser: 'bad',
  later: 'bad',
  'by-reference': 'warn',
  'not-comparable': 'open',
  'requirement-unknown': 'open',
  equal: 'good',
  tighter: 'good',
  'not-applicable': 'none',
}

/** Weight of a severity. */
export const severityTones: Readonly<Record<Severity, Tone>> = {
  error: 'bad',
  warning: 'warn',
  info: 'none',
  advice: 'none',
}

/** From the gravest. */
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'advice']
