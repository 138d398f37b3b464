import { expand } from './expand.js'
import { fold } from './fold.js'

/** Phrases that say how much, how or where within the plan, not what is measured or done. */
const filler =
  /(?<![\p{L}\p{N}])(?:tỷ lệ|tỉ lệ|ph[ấầâ]n đ[ấầâ]u|tối thiểu|ít nhất|tối đa|không dưới|bảo đảm|đảm bảo|duy trì|địa bàn|cấp xã|cấp phường|hoàn thành|thực hiện|triển khai|đến hết năm|hết năm|trong năm|năm)(?![\p{L}\p{N}])/gu
const word = /\p{L}[\p{L}\p{N}]*|\p{N}+\p{L}+/gu
const empty = new Set(
  'đạt được phải các của là và có trên tại trong cho với để theo từ đến những một lượng xã phường đặc hoặc ở về bằng do này đó cả việc'.split(
    ' ',
  ),
)

/** The syllables that carry what a statement is about, each once; numbers, units and filler are left out. */
export function contentWords(text: string): ReadonlySet<string> {
  const stripped = expand(fold(text)).replace(filler, ' ')
  return new Set([...stripped.matchAll(word)].map(([syllable]) => syllable).filter((syllable) => !empty.has(syllable)))
}

/** Twice what two word sets share over what they hold together: 1 for equal sets, 0 for strangers. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const item of a) if (b.has(item)) shared += 1
  return (2 * shared) / (a.size + b.size)
}
