import { ClassFlags, type Phrases } from '@commune-plan/vietnamese'
import { ListReader, nouns } from './cadence-list-reader.js'

/** What an item may be to a list, by its classes. */
const roles = new ClassFlags((classes) => {
  const has = (...names: readonly string[]): boolean => names.some((name) => classes.includes(name))
  return (
    (classes[0] === 'word' ? 1 : 0) +
    (has('theo', 'baocao', 'ketqua', 'ca') ? 2 : 0) +
    (nouns[classes[0]!] === undefined ? 0 : 4) +
    (has('cadence', 'count', 'thang', 'quy', 'nam', 'tuan', 'loose') ? 8 : 0)
  )
})

/**
 * Lists in which only some elements say that they are cadences: "theo quý, 06 tháng, năm hoặc đột xuất", "hằng tháng,
 * quý, 6 tháng, năm", "(6 tháng, cuối năm)", "báo cáo 6 tháng (trước ngày 05/6), báo cáo năm (trước ngày 10/11)".
 *
 * @param phrases items that the rows left; afterwards with every list as one item
 * @returns steps taken
 */
export function joinCadenceLists(phrases: Phrases, alone = false): number {
  const { length } = phrases
  let steps = length
  let kept = 0
  for (let at = 0; at < length;) {
    const list = startsList(phrases, at) ? new ListReader(phrases, at, alone).read() : null
    steps += list?.steps ?? 0
    if (list?.item == null) {
      if (kept < at) phrases.move(at, kept)
      at++
      kept++
    } else {
      phrases.put(kept++, list.item)
      at = list.end
    }
  }
  phrases.length = kept
  return steps
}

/** Whether a list may begin with an item, from what follows it: most heads and nouns of a text begin none. */
function startsList(phrases: Phrases, at: number): boolean {
  const role = roles.of(phrases.set(at))
  const made = phrases.made(at)
  if (role === 1 || (role === 0 && !made)) return false
  const last = at + 1 >= phrases.length
  const plainNext = !last && (roles.of(phrases.set(at + 1)) & 1) === 1
  if ((role & 2) !== 0) return !last && !plainNext
  if (!made && (role & 4) === 0) return false
  return last || ((role & 8) !== 0 && !plainNext)
}
