import type { Finding } from '@commune-plan/model'
import { severities } from './settings.js'

/** The order of findings: gravest first, then by line, place, rule, subject and message. The same on every machine. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    a.line - b.line ||
    (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
    compareTexts(a.rule, b.rule) ||
    compareTexts(a.subject, b.subject) ||
    compareTexts(a.messageId, b.messageId) ||
    compareTexts(a.quote, b.quote)
  )
}

/** Orders texts by code units: no locale, so the same everywhere. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
