import type { Block, TextBlock } from '@commune-plan/model'
import { capacityMark, officeLine } from '../header/capacity.js'
import { capitals } from '../outline/is-heading.js'
import { styleOf } from '../outline/division.js'

/** The parts of a plan document, as stretches of its blocks. */
export interface Zones {
  /** Letterhead, title and preamble, up to the first numbered heading. */
  readonly head: readonly Block[]
  readonly body: readonly Block[]
  /** Recipients and signature. */
  readonly signature: readonly Block[]
  readonly annexes: readonly AnnexBlocks[]
}

/** An annex: the lines of its head, and what follows. */
interface AnnexBlocks {
  readonly head: readonly TextBlock[]
  readonly content: readonly Block[]
}

const recipients = /^nơi (?:nhận|gửi)\b/iu
const capacity = new RegExp(String.raw`^(?:${capacityMark}|Q\s*\.)\s*\p{L}`, 'u')
const annexLabel = /^(?:phụ lục|phụ biểu|biểu mẫu|biểu số|biểu|mẫu số)(?:\s|$)/iu
const annexCaption = /\(?\s*(?:ban hành\s+)?kèm theo\b/iu
const annexTitle =
  /^(?:danh mục|biểu|bảng|phụ lục|chỉ tiêu|các chỉ tiêu|nhiệm vụ|các nhiệm vụ|kế hoạch|tổng hợp|phân công|lộ trình|hệ thống|bộ)/iu
const planWord = /^(?:kế hoạch|chương trình(?: hành động| công tác)?)(?=$|\s)/iu

/** Whether a line begins the title: the word alone, or a line in capitals that goes on with the title. */
export function headsPlan(block: TextBlock): boolean {
  const words = clean(block.text)
  if (block.marker !== null || !planWord.test(words)) return false
  return words.length < 30
    ? !/\p{Ll}/u.test(words.slice(1)) || words.split(' ').length <= 4
    : capitals(words.slice(0, 40))
}

/** Cuts a document into head, body, signature and annexes; a missing part is empty. */
export function zonesOf(blocks: readonly Block[]): Zones {
  const title = blocks.findIndex((block) => block.kind !== 'table' && headsPlan(block))
  const signed = signatureAt(blocks, Math.max(0, title))
  const firstAnnex = annexAt(blocks, signed)
  const bodyEnd = Math.min(signed ?? firstAnnex, firstAnnex)
  const bodyStart = firstSection(blocks, title < 0 ? 0 : title + 1, bodyEnd)
  return {
    head: blocks.slice(0, bodyStart),
    body: blocks.slice(bodyStart, bodyEnd),
    signature: signed === null ? [] : blocks.slice(signed, firstAnnex),
    annexes: annexesOf(blocks.slice(firstAnnex)),
  }
}

/** Index of the first numbered heading behind the title; the start of the body where there is none. */
function firstSection(blocks: readonly Block[], from: number, to: number): number {
  let text = false
  for (let index = from; index < to; index++) {
    const block = blocks[index]!
    if (block.kind === 'table') {
      if (from > 0 && block.rows.length > 3) return index
      continue
    }
    const style = styleOf(block)
    if (style !== null && !style.style.startsWith('bullet') && style.ordinal <= 1) return index
    if (style === null && text && heads(block)) return index
    text ||= !heads(block)
  }
  return from > 0 ? Math.min(to, afterPreamble(blocks, from, to)) : 0
}

function heads(block: TextBlock): boolean {
  return (
    (block.level !== null || block.bold || capitals(block.text)) &&
    block.text.length < 200 &&
    !/[;.]$/u.test(block.text)
  )
}

/** In a plan without numbered headings the preamble ends with the line that issues the plan. */
function afterPreamble(blocks: readonly Block[], from: number, to: number): number {
  for (let index = from; index < Math.min(to, from + 12); index++) {
    const block = blocks[index]!
    if (block.kind !== 'table' && /như sau\s*:?$/iu.test(block.text)) return index + 1
  }
  return Math.min(from + 1, to)
}

/** Index at which recipients or signature begin. */
function signatureAt(blocks: readonly Block[], from: number): number | null {
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index]!
    if (block.kind === 'table') {
      const text = block.rows.length <= 3 ? block.rows.flatMap((row) => row.cells).map((cell) => cell.text) : []
      if (text.some((cell) => recipients.test(cell) || capacity.test(cell))) return index
      continue
    }
    const words = clean(block.text)
    if (recipients.test(words)) return index
    if (capacity.test(words) && words.length < 80 && (capitals(words) || block.bold || words.length < 40)) return index
    if (block.marker === null && officeLine.test(words) && index >= blocks.length / 2) return index
  }
  return null
}

/** Index of the first annex: behind the signature what opens one, without signature only a label of its own line. */
function annexAt(blocks: readonly Block[], signed: number | null): number {
  for (let index = signed === null ? 0 : signed + 1; index < blocks.length; index++)
    if (opensAnnex(blocks, index, signed !== null)) return index
  return blocks.length
}

function opensAnnex(blocks: readonly Block[], index: number, signed: boolean): boolean {
  const block = blocks[index]!
  if (block.kind === 'table') return signed && block.rows.length > 2 && block.rows.some((row) => row.cells.length > 2)
  const text = clean(block.text)
  if (block.marker !== null || text.length > 400) return false
  const next = blocks[index + 1]
  const labelled = annexLabel.test(text) && (text.length < 60 || capitals(text.slice(0, 40)))
  if (labelled && (signed || capitals(text) || block.bold || block.level !== null || captionOrTable(next)))
    return !/^phụ lục\b.{0,40}\bkèm theo (?:kế hoạch|văn bản) này/iu.test(text)
  if (!signed) return false
  const title = text.replace(annexCaption, '\u0000').split('\u0000')[0]!
  const shaped = capitals(title) || block.bold || block.level !== null
  return (
    shaped && annexTitle.test(text) && (annexCaption.test(text) || captionOrTable(next) || followsSoon(blocks, index))
  )
}

function captionOrTable(block: Block | undefined): boolean {
  if (block === undefined) return false
  return block.kind === 'table' || annexCaption.test(block.text.slice(0, 40))
}

/** A table or a caption within the next lines of a title of several lines. */
function followsSoon(blocks: readonly Block[], index: number): boolean {
  for (let at = index + 1; at <= index + 4; at++) {
    const block = blocks[at]
    if (block === undefined) return false
    if (captionOrTable(block)) return true
    if (block.kind !== 'table' && block.marker !== null) return true
  }
  return false
}

function annexesOf(blocks: readonly Block[]): AnnexBlocks[] {
  const annexes: { head: TextBlock[]; content: Block[] }[] = []
  for (const [index, block] of blocks.entries()) {
    const current = annexes.at(-1)
    const text = block.kind === 'table' ? null : block
    const heading = current?.content.length === 0
    if (heading && text !== null && isHeadLine(text, current.head)) current.head.push(text)
    else if (text !== null && (current === undefined || opensAnnex(blocks, index, true)))
      annexes.push({ head: [text], content: [] })
    else if (current === undefined) annexes.push({ head: [], content: [block] })
    else current.content.push(block)
  }
  return annexes
}

/** A further line of an annex's head: title, caption, a line in brackets. */
function isHeadLine(block: TextBlock, head: readonly TextBlock[]): boolean {
  if (head.length > 6 || block.marker !== null) return false
  const text = block.text
  if (head.length > 0 && annexLabel.test(text) && /[IVX\d]/u.test(text.slice(0, 16))) return false
  if (annexCaption.test(text.slice(0, 60))) return true
  const captioned = head.some((line) => annexCaption.test(line.text))
  if (captioned) return /^\(.*\)$/u.test(text)
  return capitals(text) || block.bold || block.level !== null || (head.length === 1 && text.length < 300)
}

/** The words of a line without dots and blanks around them. */
export function clean(text: string): string {
  return text.replace(/^[\s.\-–—*_:]+|[\s.\-–—*_:]+$/gu, '')
}
