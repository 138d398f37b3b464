import type { Duration, Event, Offset, Step } from '../meaning/time-meaning.js'

const part = /^(\d{1,4}) (year|month|week|working day|day|hour|minute)s?$/u

/**
 * Distances, events and lengths as `printTime(meaning, 'en')` writes them: "within 15 working days after ngày ký",
 * "right after the event", "after: có hướng dẫn", "for 5 years".
 *
 * @returns `null` for anything else
 */
export function readDistance(text: string): Offset | Event | Duration | null {
  const [, after] = /^after: (.{1,400})$/u.exec(text) ?? []
  if (after !== undefined) return { kind: 'event', after }
  const [, lasting] = /^for (.{1,60})$/u.exec(text) ?? []
  if (lasting !== undefined) {
    const length = lengthOf(lasting)
    return length === null || length.working ? null : { kind: 'duration', length: length.step, gaps: ['anchor'] }
  }
  const [, at, behind] = /^(right )?after (.{1,400})$/u.exec(text) ?? []
  if (behind !== undefined) return offset(at === undefined ? null : { days: 0 }, 'after', behind, false)
  const [, within, count, side, anchor] = /^(within )?([\da-z ]{1,60}?) (before|after) (.{1,400})$/u.exec(text) ?? []
  const length = count === undefined ? null : lengthOf(count)
  if (length === null) return null
  return offset(length.step, within === undefined ? (side as 'before' | 'after') : 'within', anchor!, length.working)
}

function offset(by: Step | null, side: Offset['side'], anchor: string, working: boolean): Offset {
  const unnamed = anchor === 'the event'
  return {
    kind: 'offset',
    anchor: unnamed ? null : anchor,
    by,
    side,
    days: working ? 'working' : 'calendar',
    gaps: unnamed ? ['anchor'] : [],
  }
}

/** "1 year 6 months", "15 working days" */
function lengthOf(text: string): { readonly step: Step; readonly working: boolean } | null {
  const parts = text.split(/ (?=\d)/u).map((each) => part.exec(each))
  if (!parts.every((match) => match !== null)) return null
  const working = parts.some((match) => match[2] === 'working day')
  const entries = parts.map((match) => [`${match[2]!.replace('working ', '')}s`, Number(match[1])])
  return { step: Object.fromEntries(entries) as Step, working }
}
