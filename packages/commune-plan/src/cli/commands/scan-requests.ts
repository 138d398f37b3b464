import type { PlanContext } from '@commune-plan/period'
import { checkDay } from '../../evaluate/check-day.js'
import { scanText, type ExpressionKind, type ScanTextOptions } from '../../evaluate/scan-text.js'
import { UsageError } from '../../evaluate/usage-error.js'

export const kinds = ['period', 'quantity', 'citation'] as const

const example = '{"id": "1", "kind": "period", "text": "trước 30/6", "year": 2026, "issued": "2026-03-15"}'

interface Request {
  readonly id: unknown
  readonly kind: ExpressionKind | null
  readonly text: string
  readonly context: PlanContext
}

/**
 * Answers JSON Lines of requests: one answer a line; a line that is no request is told and gets no answer.
 *
 * @param text requests with `text`, and `id`, `kind`, `year`, `issued` where wanted
 * @param options what holds for requests that do not say it themselves
 */
export function answerRequests(text: string, options: ScanTextOptions): { content: string; bad: string[] } {
  const bad: string[] = []
  const lines = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      const { id, kind, text: given, context } = requestOf(line)
      const own = {
        ...options,
        context: { ...options.context, ...context },
        ...(kind === null ? {} : { kinds: [kind] }),
      }
      return [JSON.stringify({ id, readings: scanText(given, own).readings })]
    } catch (fault) {
      const why = fault instanceof UsageError ? ` (${fault.message})` : ''
      bad.push(`line ${index + 1} is no request; expected is ${example}.${why}`)
      return []
    }
  })
  return { content: lines.length > 0 ? `${lines.join('\n')}\n` : '', bad }
}

/**
 * Plan year and day of issue as they are given on the command line or in a request.
 *
 * @param prefix stands before the names in messages: `--year`, `year`
 * @throws UsageError where one is malformed
 */
export function contextOf(year: string | null, issued: string | null, prefix = ''): PlanContext {
  if (year !== null && !/^\d{4}$/u.test(year))
    throw new UsageError(
      'bad-option',
      `${prefix}year takes a year of four digits; given was "${year}". Example: ${prefix === '' ? '"year": 2026' : '--year 2026'}`,
    )
  return {
    ...(year === null ? {} : { planYear: Number(year) }),
    ...(issued === null
      ? {}
      : { issued: checkDay(/^\d{4}-\d{2}$/u.test(issued) ? `${issued}-01` : issued, `${prefix}issued`) }),
  }
}

/** @throws where the line is no request */
function requestOf(line: string): Request {
  const value = JSON.parse(line) as Readonly<Record<string, unknown>> | null
  if (value === null || typeof value !== 'object' || typeof value.text !== 'string') throw new TypeError('no text')
  const kind = value.kind === undefined ? null : kinds.find((one) => one === value.kind)
  if (kind === undefined) throw new TypeError('unknown kind')
  return {
    id: value.id ?? null,
    kind,
    text: value.text,
    context: contextOf(given(value.year, 'year'), given(value.issued, 'issued')),
  }
}

function given(value: unknown, name: string): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw new UsageError('bad-option', `${name} takes a text or a number. Example: "year": 2026, "issued": "2026-03-15"`)
}
