import { timeReadingToJson } from '../forms/time-reading-to-json.js'
import type { PlanContext } from '../resolve/resolve-time.js'
import { scanTime } from '../scan-time.js'
import type { ScanTimeOptions } from '../scan-time-options.js'

interface Json {
  readonly class: string
  readonly items?: readonly Json[]
  readonly start?: string | null
  readonly end?: string | null
  readonly startWithin?: string
  readonly endWithin?: string
  readonly resolved?: { readonly start: string | null; readonly end: string | null }
  readonly deadline?: { readonly bound: string; readonly stated: string | null; readonly due: string | null }
  readonly cadence?: CadenceJson
  readonly condition?: { readonly after: string }
  readonly relative?: {
    readonly direction: string
    readonly offset: string | null
    readonly dayCount?: string
    readonly anchor: string | null
  }
  readonly code?: string
  readonly part?: string
  readonly of?: string
  readonly window?: { readonly from: string; readonly to: string }
}

interface CadenceJson {
  readonly mode: string
  readonly every?: string | null
  readonly rrule?: string
  readonly statedRrule?: string
  readonly dueRrule?: string | null
  readonly count?: number
  readonly min?: boolean
  readonly onRequest?: boolean
}

/** All readings of a text on one line, for tables: `2026-04-01..2026-06-30`, `before 2026-06-30 due 2026-06-29`. */
export function shortForms(
  text: string,
  options: ScanTimeOptions = {},
  context: PlanContext = { planYear: 2026 },
): string {
  return scanTime(text, options)
    .readings.map((reading) => short(timeReadingToJson(reading, context) as unknown as Json))
    .join(' & ')
}

function short(of: Json): string {
  const { deadline, relative, resolved, window } = of
  if (of.class === 'composite') return (of.items ?? []).map(short).join(' & ')
  if (deadline !== undefined) return `${deadline.bound} ${String(deadline.stated)} due ${String(deadline.due)}`
  if (of.cadence !== undefined)
    return cadence(of.cadence) + (of.condition === undefined ? '' : ` after: ${of.condition.after}`)
  if (relative !== undefined) {
    const working = relative.dayCount === 'working' ? 'working ' : ''
    return `${relative.direction} ${String(relative.offset)} ${working}of ${String(relative.anchor)}`
  }
  if (window !== undefined) return `window ${window.from}..${window.to}`
  if (of.class === 'error') return `error ${of.code ?? ''}`
  if (of.class === 'vague') return `vague ${of.part === undefined ? '' : `${of.part} `}${of.of ?? ''}`
  if (of.class !== 'interval' && of.class !== 'date') return of.class
  if (of.startWithin !== undefined) return `in ${of.startWithin}..in ${of.endWithin ?? ''}`
  const beside = resolved === undefined ? '' : ` (${String(resolved.start)}..${String(resolved.end)})`
  return `${String(of.start)}..${String(of.end)}${beside}`
}

function cadence(of: CadenceJson): string {
  const rule = of.dueRrule == null ? (of.rrule ?? of.statedRrule) : `due ${of.dueRrule}`
  const times = of.count === undefined ? undefined : `${of.min === true ? 'min ' : ''}${String(of.count)}x`
  return [of.mode, of.every, rule, times, of.onRequest === true ? 'on request' : undefined]
    .filter((part) => part != null)
    .join(' ')
}
