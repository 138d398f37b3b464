import type { Block, SectionRole, TextBlock } from '@commune-plan/model'
import { capitals, isHeading, isLeadIn } from './is-heading.js'
import { divisionOf, styleOf } from './division.js'
import type { MarkerStyle } from './marker-style.js'
import { isNode, type Entry, type Node } from './outline.js'
import { sectionRole } from './section-role.js'

/** What the root of an outline stands for: the body of the plan, or an annex. */
export interface Root {
  readonly title: string
  readonly key: string
  readonly role: SectionRole
}

/**
 * Builds the tree of sections from mixed numbering: `I.`, `1.`, `2.1.1`, `a)`, Markdown levels, bold lines and lines in
 * capitals. A number names its parent (`2.1.1` stands under `2.1`); a style already open closes what stands under it; a
 * style that begins at one opens a level below.
 *
 * @param blocks the blocks of one zone, in text order
 * @param root what encloses them
 */
export function buildOutline(blocks: readonly Block[], root: Root): Node {
  const top: Node = { ...root, block: null, depth: 0, parent: null, style: null, content: [], sections: 0 }
  let open: Node = top
  let leads: Lead[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table') {
      open.content.push(block)
      continue
    }
    const style = styleOf(block)
    if (isHeading(blocks, index, style, open.role)) {
      open = section(open, block, style)
      leads = []
      continue
    }
    const next = followed(open, style)
    if (next !== null) {
      open = next
      leads = []
    }
    leads = holding(leads, style, isLeadIn(block))
    const entry: Entry = { block, style, leads: leads.map((lead) => lead.block) }
    open.content.push(entry)
    if (isLeadIn(block)) leads = [...leads, { block, style, deeper: false }]
  }
  return top
}

/** Where an item goes on with the numbers of headings ("2." behind the section "1."): the section that holds those. */
function followed(open: Node, style: MarkerStyle | null): Node | null {
  if (style === null || style.ordinal < 2) return null
  for (let node = open; node.parent !== null; node = node.parent)
    if (node.style?.style === style.style)
      return node.style.ordinal + 1 === style.ordinal && sameParent(node.style, style) ? node.parent : null
  return null
}

function sameParent(one: MarkerStyle, other: MarkerStyle): boolean {
  return one.parts.slice(0, -1).join('.') === other.parts.slice(0, -1).join('.')
}

/** A lead-in and whether an item of a deeper kind has followed it. */
interface Lead {
  readonly block: TextBlock
  readonly style: MarkerStyle | null
  deeper: boolean
}

/**
 * The lead-ins that still hold for an item: for bullets below them, and for items of their own kind as long as none of
 * a deeper kind came between.
 */
function holding(leads: readonly Lead[], item: MarkerStyle | null, itemLeads: boolean): Lead[] {
  return leads.filter((lead) => {
    const deeper = rank(item) > rank(lead.style) || isDeeperBullet(lead.style, item)
    if (deeper) lead.deeper = true
    return deeper || (!lead.deeper && !itemLeads && rank(item) === rank(lead.style))
  })
}

/** Paragraphs without a marker enclose bullets and numbers. */
function rank(style: MarkerStyle | null): number {
  return style === null ? 0 : style.rank
}

function isDeeperBullet(lead: MarkerStyle | null, item: MarkerStyle | null): boolean {
  return lead?.style === 'bullet -' && item?.style === 'bullet +'
}

function section(open: Node, block: TextBlock, style: MarkerStyle | null): Node {
  const parent = parentOf(open, block, style)
  const role = sectionRole(runIn(block), parent.role === 'annex' ? null : parent.role)
  const title = block.marker === null ? block.text : `${block.marker} ${block.text}`
  const count = parent.sections + 1
  const own = style === null ? `h${count}` : style.parts.at(-1)!
  const node: Node = {
    block,
    title: title.replace(/[:\s]+$/u, ''),
    key: parent.key === '' ? own : `${parent.key}.${own}`,
    depth: parent.depth + 1,
    role: block.level === null && style === null && role === 'other' ? parent.role : role,
    parent,
    style,
    content: [],
    sections: 0,
  }
  parent.content.push(node)
  parent.sections = count
  return node
}

/** The words before a colon that ends a short title: "Mục đích" of "Mục đích: Quán triệt …". */
function runIn(block: TextBlock): string {
  const text = block.marker === null ? (divisionOf(block.text)?.title ?? block.text) : block.text
  const colon = text.indexOf(':')
  return colon > 0 && colon < 80 ? text.slice(0, colon) : text
}

function parentOf(open: Node, block: TextBlock, style: MarkerStyle | null): Node {
  return style === null ? unnumberedParent(open, block) : numberedParent(open, style)
}

/** Beside an unnumbered heading of the same looks, else under the nearest numbered one; Markdown levels go before. */
function unnumberedParent(open: Node, block: TextBlock): Node {
  for (let above: Node = open; above.parent !== null; above = above.parent)
    if (above.style === null && above.block !== null && looksOf(above.block) === looksOf(block)) return above.parent
  let node = open
  while (node.parent !== null && node.style === null) node = node.parent
  if (block.level !== null && open.style === null && open.block !== null && open.block.level !== null) {
    let above = open
    while (above.parent !== null && above.style === null && (above.block?.level ?? 0) >= block.level)
      above = above.parent
    return above
  }
  if (block.level === null) return node
  while (node.parent !== null && (node.block?.level ?? 0) > block.level) node = node.parent
  return node
}

/** The heading below "Chương II" that is its title: what follows stands in it. */
function titleOf(node: Node): Node | null {
  const first = node.content[0]
  if (node.block === null || first === undefined || !isNode(first) || first.style !== null) return null
  return divisionOf(node.block.text)?.title === '' ? first : null
}

function looksOf({ level, bold, text }: TextBlock): string {
  return `${String(level)} ${String(bold)} ${String(capitals(text))}`
}

function numberedParent(open: Node, style: MarkerStyle): Node {
  const chain: Node[] = []
  for (let node: Node | null = open; node !== null; node = node.parent) chain.push(node)
  const sibling = chain.find((node) => node.style?.style === style.style)
  if (style.parts.length > 1) {
    const wanted = style.parts.slice(0, -1).join('.')
    const parent = chain.find((node) => node.style !== null && node.style.parts.join('.') === wanted)
    if (parent !== undefined) return parent
  }
  if (sibling !== undefined) return sibling.parent!
  if (style.ordinal === 1 && (open.style === null || open.style.rank < style.rank || open.style.rank >= 29)) return open
  const enclosing = chain.find((node) => node.parent === null || (node.style !== null && node.style.rank < style.rank))!
  return titleOf(enclosing) ?? enclosing
}
