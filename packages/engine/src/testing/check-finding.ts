import type { Finding, LocalizedText } from '@commune-plan/model'
import { fillMessage } from '../rule/message.js'

/** What makes a finding one that nobody can read: gaps in its sentence, or a part that is there and says nothing. */
export function checkFinding(finding: Finding, { vi, en }: LocalizedText): string | null {
  for (const text of [vi, en]) {
    const sentence = fillMessage(text, finding.data)
    if (/[{}]|undefined|null/u.test(sentence)) return `the message reads ${JSON.stringify(sentence)}`
  }
  const { subject, actual, suggestion } = finding
  // A rule in JavaScript may leave a language out.
  const expected: Partial<LocalizedText> | null = finding.expected
  const parts: readonly (readonly [string, string | null | undefined])[] = [
    ['the subject', subject],
    ['what was expected, in Vietnamese', expected === null ? null : (expected.vi ?? '')],
    ['what was expected, in English', expected === null ? null : (expected.en ?? '')],
    ['what was found', actual],
    ['the suggestion', suggestion],
  ]
  const empty = parts.find(([, text]) => text?.trim() === '')
  return empty === undefined ? null : `${empty[0]} is there and empty`
}
