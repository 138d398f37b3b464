import type { TextRange } from '@commune-plan/vietnamese'
import type { Refined } from './refine.js'

const openers =
  /^(?:(?:và|đồng thời|phấn đấu|phần đầu|phân đấu|phân đầu|tiếp tục|bảo đảm|đảm bảo|duy trì|giữ vững|hoàn thành|triển khai|thực hiện|có|đạt|nâng(?!\s+cao)|với|trong đó|mỗi năm)\s+)*(?:tỷ lệ|tỉ lệ)?\s*/iu
const closers =
  /(?:\s+|,\s*)(?:lần lượt|tương ứng|phải|đều|được|đạt|là|ở mức|có|với|từ|lên|xuống|còn|chiếm|bình quân)$/iu
const speed = /\s*(?:,\s*)?với tốc độ\s*$/iu

/**
 * What the number at `at` measures, in the plan's words: what follows it ("100% cán bộ …"), else what stands before it
 * ("Tỷ lệ … đạt 95%"), without the words that only introduce it.
 *
 * @param shown words of a range of the normalised text as the plan has them
 */
export function subjectOf(shown: (range: TextRange) => string, items: readonly Refined[], at: number): string {
  const { item, meaning } = items[at]!
  const { from, to, joint } = statement(items, at)
  const rate = meaning?.kind === 'level' && meaning.unit.code === 'bit/s'
  const before = shown({ start: from, end: item.start })
  if (rate) return rateSubject(before)
  const after = shown({ start: item.end, end: to })
  const noun = meaning?.kind === 'level' && meaning.unit.code === 'count' ? (meaning.unit.noun ?? '') : ''
  const behind = trimEnd(after)
    .replace(speed, '')
    .replace(/^(?:các|tỷ lệ|tỉ lệ)\s+/iu, '')
  const verb = meaning?.kind === 'change' ? (meaning.way === 'up' ? 'tăng ' : 'giảm ') : ''
  if (behind === '' && noun === '') return verb + subjectOfText(shown({ start: joint, end: item.start }))
  const named = noun === '' ? behind : `${noun.replace(' | ', ' hoặc ')} ${behind}`
  return (verb + passive(before, named.trim())).trim()
}

/** A whole statement as subject: "Tỷ lệ phủ sóng 5G trên dân số" is "phủ sóng 5G trên dân số". */
export function subjectOfText(text: string): string {
  let words = trimEnd(text)
    .replace(speed, '')
    .replace(/\s+với tốc độ\s.*$/iu, '')
    .replace(openers, '')
    .trim()
  for (let cut = words.replace(closers, ''); cut !== words; cut = words.replace(closers, '')) words = cut
  return lowerFirst(words)
}

/** Bounds of the statement that belongs to one number: its sentence, less what belongs to the numbers beside it. */
function statement(
  items: readonly Refined[],
  at: number,
): { readonly from: number; readonly to: number; readonly joint: number } {
  let joint: number | null = null
  let from = items[0]!.item.start
  let to = items.at(-1)!.item.end
  for (let back = at - 1; back >= 0; back--) {
    const { item, meaning } = items[back]!
    if (ends(items, back) || (counts(meaning) && !qualifies(meaning))) {
      from = item.end
      if (counts(meaning)) joint = lastJoint(items, back, at)
      break
    }
  }
  for (let next = at + 1; next < items.length; next++) {
    const { item, meaning } = items[next]!
    if (endsAt(items, next) && !isAcronym(items, next)) {
      to = item.start
      break
    }
    if (belongs(meaning)) continue
    if (counts(meaning)) {
      const limit = lastJoint(items, at, next)
      if (isLimit(meaning) && !startsWithNoun(items, limit, next)) continue
      to = isRate(meaning) ? item.start : limit
      break
    }
  }
  return { from, to, joint: joint === null || joint >= items[at]!.item.start ? from : joint }
}

function counts(meaning: Refined['meaning']): boolean {
  return meaning !== null && (meaning.kind === 'level' || meaning.kind === 'change')
}

/** "một trong các sàn", "từ 18 tuổi": part of what is measured. */
function belongs(meaning: Refined['meaning']): boolean {
  return meaning?.kind === 'level' && meaning.role === 'qualifier' && !isRate(meaning)
}

function isRate(meaning: Refined['meaning']): boolean {
  return meaning?.kind === 'level' && meaning.unit.code === 'bit/s'
}

/** "chỉ … một lần": said of what is measured, unless a comma parts it off. */
function isLimit(meaning: Refined['meaning']): boolean {
  return meaning?.kind === 'level' && meaning.role === 'constraint'
}

/** Whether a comma before the limit brings in somebody else: ", người dân chỉ …". */
function startsWithNoun(items: readonly Refined[], joint: number, next: number): boolean {
  for (let at = next - 1; at > 0 && items[at]!.item.start >= joint; at--) {
    if (items[at]!.item.start === joint) return items[at + 1]!.item.classes.includes('noun')
  }
  return false
}

function qualifies(meaning: Refined['meaning']): boolean {
  return meaning?.kind === 'level' && meaning.role !== 'target'
}

function ends(items: readonly Refined[], at: number): boolean {
  const mark = items[at]!.item.classes[0]
  return mark === ';' || mark === ':' || (mark === '.' && (items[at + 1]?.item.gap ?? 1) > 0)
}

function endsAt(items: readonly Refined[], at: number): boolean {
  const mark = items[at]!.item.classes[0]
  return mark === ';' || mark === '(' || (mark === '.' && (items[at + 1]?.item.gap ?? 1) > 0)
}

/** "(VNeID)" belongs to the name before it. */
function isAcronym(items: readonly Refined[], at: number): boolean {
  return items[at]!.item.classes[0] === '(' && items[at + 2]?.item.classes[0] === ')'
}

/** Where the words of the next number begin: behind the last comma or "và" between the two. */
function lastJoint(items: readonly Refined[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const { item } = items[at]!
    if (item.classes[0] === ',' || item.classes.includes('and')) return item.start
  }
  return items[to]!.item.start
}

function rateSubject(before: string): string {
  const access = /(truy cập[^,;]*?)\s+(?:với|có)\s+tốc độ/iu.exec(before)
  return access === null ? 'tốc độ' : `tốc độ ${access[1]!}`
}

/** "Nâng cao kỹ năng số cho 100% cán bộ" is about "cán bộ được nâng cao kỹ năng số". */
function passive(before: string, named: string): string {
  const words = trimEnd(before).replace(openers, '').replace(closers, '').trim()
  const given = /^(.*\S)\s+(?:cho|tới|đến|đối với)$/iu.exec(words)
  const verb =
    given?.[1] ??
    (/^(?:tiếp nhận|số hóa|xây dựng|hình thành|lắp đặt|cấp|kết nối|phủ sóng|bồi dưỡng|đào tạo|tập huấn)/iu.test(words)
      ? words
      : null)
  return verb === null ? named : `${named} được ${lowerFirst(verb)}`
}

function trimEnd(text: string): string {
  return text.replace(/[\s.,;:–-]+$/u, '').replace(/^[\s.,;:–-]+/u, '')
}

function lowerFirst(text: string): string {
  const first = text.slice(0, 1)
  return /^\p{Lu}\p{Ll}/u.test(text) ? first.toLowerCase() + text.slice(1) : text
}
