import type { ReferenceRelation } from '@commune-plan/model'
import { foldText, normalize } from '@commune-plan/vietnamese'
import type { CitationReading } from './citation.js'

interface ReadPassage {
  readonly passage: { readonly text: string; readonly role: 'title' | 'preamble' | 'purpose' | 'other' }
  readonly readings: readonly CitationReading[]
}

const replacing = /(?:^|\s)(?:thay thế|bãi bỏ|hủy bỏ)(?:\s|$)/u
const adjusting = /(?:^|\s)(?:điều chỉnh|sửa đổi|bổ sung)(?:,|\s|$)/u
const between =
  /^(?:[\s,\d]|sửa đổi|bổ sung|thay thế|cập nhật|một số|toàn bộ|nội dung|điều|khoản|nhiệm vụ|chỉ tiêu|tiến độ|phụ lục|các|tại|của|cho|và|ban hành kèm theo|đối với)*$/u
const joint = /^\s*(?:,|;|và|,\s*và)?\s*$/u
/** From the verb to what it changes stand at most so many characters. */
const nearby = 120

/**
 * How each citation is used. Title, preamble and purpose implement what they cite; what the plan itself replaces or
 * adjusts is found by the verb before it, unless another document is the one that does so.
 */
export function relationsOf(passages: readonly ReadPassage[]): ReadonlyMap<CitationReading, ReferenceRelation> {
  const relations = new Map<CitationReading, ReferenceRelation>()
  for (const { passage, readings } of passages) {
    readings.forEach((reading, at) => {
      const own = changeBy(passage.text, readings, at, relations)
      relations.set(reading, own ?? (passage.role === 'other' ? 'cites' : 'implements'))
    })
  }
  for (const reading of adjustedByTitle(passages)) relations.set(reading, 'adjusts')
  return relations
}

function changeBy(
  text: string,
  readings: readonly CitationReading[],
  at: number,
  known: ReadonlyMap<CitationReading, ReferenceRelation>,
): ReferenceRelation | null {
  const reading = readings[at]!
  const before = readings[at - 1]
  const gap = sentenceTail(text.slice(before?.span.end ?? 0, reading.span.start))
  const whole = gap.length === reading.span.start - (before?.span.end ?? 0)
  if (before !== undefined && whole) {
    const same = known.get(before)
    if (joint.test(gap)) return same === 'replaces' || same === 'adjusts' ? same : null
    if (before.meaning.form !== 'anaphor' && before.meaning.form !== 'self') return null
  }
  const near = foldText(normalize(gap).text).slice(-nearby)
  if (reaches(near, replacing)) return 'replaces'
  // "điều chỉnh Kế hoạch triển khai Đề án …": what is adjusted is the plan that the words name, not the document inside them.
  return reaches(near, adjusting) ? 'adjusts' : null
}

/** Whether the last verb governs what follows: only words for parts of a document stand between. */
function reaches(text: string, verb: RegExp): boolean {
  const last = [...text.matchAll(new RegExp(verb, 'gu'))].at(-1)
  return last !== undefined && between.test(text.slice(last.index + last[0].length))
}

/** What stands behind the last full stop or semicolon. */
function sentenceTail(text: string): string {
  const ends = [...text.matchAll(/[.;](?=\s)/gu)]
  const last = ends.at(-1)
  return last === undefined ? text : text.slice(last.index + 1)
}

/** "Điều chỉnh tiến độ Kế hoạch <title>": the cited plan whose title goes on with the same words. */
function adjustedByTitle(passages: readonly ReadPassage[]): CitationReading[] {
  const titles = passages.flatMap(({ passage }) => (passage.role === 'title' ? adjustedTitle(passage.text) : []))
  if (titles.length === 0) return []
  return passages.flatMap(({ passage, readings }) =>
    passage.role === 'other'
      ? []
      : readings.filter((reading) => {
          if (
            reading.meaning.symbol?.code !== 'KH' ||
            reading.meaning.symbol.system !== 'state' ||
            !/\b(?:xã|phường|đặc khu)/iu.test(` ${reading.meaning.issuer ?? ''}`)
          )
            return false
          const named = key(passage.text.slice(reading.span.end)).replace(/^(?:về việc|về)\s+/u, '')
          return titles.some((title) => named.startsWith(title))
        }),
  )
}

const titleLength = 5

/** The first words of the title of the plan that is adjusted: "triển khai thực hiện đề án số". */
function adjustedTitle(text: string): string[] {
  const match = /^(?:điều chỉnh|sửa đổi)(?:,? bổ sung)?(?: \S+){0,6}? kế hoạch (.+)$/u.exec(
    key(text).replace(/^kế hoạch /u, ''),
  )
  const words = match?.[1]?.split(' ').slice(0, titleLength) ?? []
  return words.length === titleLength ? [words.join(' ')] : []
}

function key(text: string): string {
  return foldText(normalize(text, { foldBlanks: true }).text).replace(/^[\s,;:.]+/u, '')
}
