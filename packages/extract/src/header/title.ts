import type { Block, TextBlock } from '@commune-plan/model'
import { clean, headsPlan } from '../body/zones.js'
import { capitals } from '../outline/is-heading.js'

/** The title and what stands between it and the first section. */
export interface ReadTitle {
  readonly title: string | null
  readonly first: TextBlock | null
  readonly titleBlocks: readonly TextBlock[]
  readonly preambleBlocks: readonly Block[]
}

const planWord = /^(?:kế hoạch|chương trình)(?: hành động| công tác)?(?=$|\s)/iu
const preamble =
  /^(?:căn cứ|thực hiện|triển khai thực hiện|theo|để|nhằm|trên cơ sở|xét|ủy ban|uỷ ban|ubnd|đảng ủy|đảng uỷ|ban thường vụ|ban chấp hành|trong thời gian)(?=\s)/iu
const ends = /[.;:]$/u

/** Reads the title: the lines between the heading KẾ HOẠCH and the preamble, without that word. */
export function readTitle(head: readonly Block[]): ReadTitle {
  const texts = head.filter((block): block is TextBlock => block.kind !== 'table')
  const at = texts.findIndex((block) => headsPlan(block))
  if (at < 0) return { title: null, first: null, titleBlocks: [], preambleBlocks: head }
  const lines: TextBlock[] = []
  const own = clean(texts[at]!.text.replace(planWord, ''))
  let next = at + 1
  for (; next < texts.length; next++) {
    const block = texts[next]!
    if (lines.length === 0 && own === '' ? block.text === '' : !goesOn(block, lines.at(-1) ?? texts[at]!)) break
    lines.push(block)
  }
  const words = [own, ...lines.map((line) => line.text)].filter((part) => part !== '')
  return {
    title:
      words.length === 0
        ? null
        : words
            .join(' ')
            .replace(/\s+/gu, ' ')
            .replace(/[\s\-–—*]+$/u, ''),
    first: lines[0] ?? texts[at]!,
    titleBlocks: [texts[at]!, ...lines],
    preambleBlocks: texts.slice(next),
  }
}

/** Whether a line goes on with the title: same looks, no end of a sentence, no opening of the preamble. */
function goesOn(block: TextBlock, before: TextBlock): boolean {
  if (block.marker !== null || ends.test(block.text) || ends.test(before.text)) return false
  if (/^[\s\-–—_*=]+$/u.test(block.text)) return false
  if (/^\(.*\)$/u.test(block.text)) return !/kèm theo|dự thảo|ban hành/iu.test(block.text)
  const alike =
    capitals(block.text) === capitals(before.text) && block.bold === before.bold && block.level === before.level
  if (preamble.test(block.text)) return alike && (block.bold || block.level !== null) && block.text.length < 200
  return alike && block.text.length < 300
}
