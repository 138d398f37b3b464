import type { Block, SectionRole, TextBlock } from '@commune-plan/model'
import { metaLine } from './meta-line.js'
import { isClosing } from './closing.js'
import { divisionOf, styleOf } from './division.js'
import type { MarkerStyle } from './marker-style.js'

const ended = /[.;,…](?:["”’)\]]*)$/u
const threshold = /\d\s*(?:%|phần trăm)|[≥≤<>]\s*\d|(?:ít nhất|tối thiểu|tối đa|trên|dưới|đạt)\s+\d/iu

/**
 * Whether a block heads a section: a Markdown heading, a bold line or one in capitals, or a numbered line that something
 * else than its own sibling follows and that is no sentence.
 *
 * @param blocks the blocks of the zone
 * @param index which of them
 * @param style its numbering
 * @param role role of the section that is open
 */
export function isHeading(
  blocks: readonly Block[],
  index: number,
  style: MarkerStyle | null,
  role: SectionRole,
): boolean {
  const block = blocks[index]
  if (block === undefined || block.kind === 'table') return false
  const { text } = block
  if (text === '' || text.length > 400 || style?.style.startsWith('bullet') === true) return false
  if (metaLine(text).length > 0) return false
  if (role === 'tasks' && isFields(blocks[index + 1])) return false
  if (text.startsWith('(') && text.endsWith(')')) return false
  const strong = block.level !== null || block.bold || capitals(text)
  if (style === null) return (strong && !sentence(block, blocks[index + 1])) || titlesDivision(blocks[index - 1], block)
  if (role === 'targets' && threshold.test(text)) return false
  if (strong || (block.marker === null && !ended.test(text))) return true
  if (text.length > 250 || (ended.test(text) && !shortTitle(text))) return false
  return opensSomething(blocks, index, style)
}

/** Whether a line leads into the ones below: it ends with a colon and states no threshold. */
export function isLeadIn(block: TextBlock): boolean {
  return /:\s*$/u.test(block.text) && !threshold.test(block.text) && block.text.length < 400
}

/** Whether a text holds something that looks like a threshold; only to tell headings from targets. */
export function looksQuantified(text: string): boolean {
  return threshold.test(text)
}

/** Whether a text is written in capitals: at least four letters, none of them small. */
export function capitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 4 && !/\p{Ll}/u.test(letters)
}

/** A short line below "Chương II", whose title it is. */
function titlesDivision(before: Block | undefined, { text }: TextBlock): boolean {
  if (before === undefined || before.kind === 'table' || before.marker !== null) return false
  return divisionOf(before.text)?.title === '' && text.length < 200 && !ended.test(text)
}

function sentence(block: TextBlock, next: Block | undefined): boolean {
  if (block.level !== null) return block.text.length > 250 && ended.test(block.text)
  if (next === undefined) return true
  return ended.test(block.text) || block.text.length > 200 || looksQuantified(block.text)
}

function shortTitle(text: string): boolean {
  return text.endsWith('.') && text.split(' ').length <= 8 && !threshold.test(text)
}

/** Whether a block only says who, when or where for what stands before it. */
function isFields(block: Block | undefined): boolean {
  return block !== undefined && block.kind !== 'table' && metaLine(block.text).length > 0
}

function opensSomething(blocks: readonly Block[], index: number, style: MarkerStyle): boolean {
  const next = blocks[index + 1]
  if (next === undefined) return false
  if (next.kind === 'table') return true
  if (isFields(next)) return false
  const below = styleOf(next)
  if (below === null) return !isClosing(next.text) && (!capitals(next.text) || next.text.length > 60)
  if (below.style === style.style) return false
  return below.rank > style.rank || (below.ordinal === 1 && below.rank > 3)
}
