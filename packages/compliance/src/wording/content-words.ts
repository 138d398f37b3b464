import { expand } from './expand.js'
import { fold } from './fold.js'
import { remember } from './remember.js'

/** Phrases that say how much, how or where within the plan, not what is measured or done. */
const filler =
  /(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:tỷ lệ|tỉ lệ|ph[ấầâ]n đ[ấầâ]u|tối thiểu|ít nhất|tối đa|không dưới|bảo đảm|đảm bảo|duy trì|địa bàn|cấp xã|cấp phường|hoàn thành|thực hiện|triển khai|đến hết năm|hết năm|trong năm|năm)(?![A-Za-zÀ-ɏḀ-ỿ0-9])/gu
const word = /[A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ0-9]*|[0-9]+[A-Za-zÀ-ɏḀ-ỿ]+/gu
const empty = new Set(
  'đạt được phải các của là và có trên tại trong cho với để theo từ đến những một lượng xã phường đặc hoặc ở về bằng do này đó cả việc'.split(
    ' ',
  ),
)

/** The syllables that carry what a statement is about, each once; numbers, units and filler are left out. */
export const contentWords = remember((text): ReadonlySet<string> => {
  const stripped = expand(fold(text)).replace(filler, ' ')
  return new Set([...stripped.matchAll(word)].map(([syllable]) => syllable).filter((syllable) => !empty.has(syllable)))
})

/** Twice what two word sets share over what they hold together: 1 for equal sets, 0 for strangers. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const item of a) if (b.has(item)) shared += 1
  return (2 * shared) / (a.size + b.size)
}
