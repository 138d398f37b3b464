import { at, childOf, childrenOf, type XmlElement } from '../container/xml.js'

/** What a paragraph style says, as far as reading needs it. */
export interface ParagraphStyle {
  /** 1-based heading depth; `null` for text. */
  readonly level: number | null
  readonly bold: boolean
  readonly list: { readonly numId: string; readonly ilvl: number } | null
  /** Name of the font; `null` where none is named. */
  readonly font: string | null
  /** Small letters are shown as capitals. */
  readonly caps: boolean
  /** An entry of a table of contents. */
  readonly contents: boolean
}

/** The styles of a document, with what each takes over from the one it is based on. */
export class Styles {
  private readonly elements = new Map<string, XmlElement>()
  private readonly known = new Map<string, ParagraphStyle>()
  private readonly plain: ParagraphStyle
  private standard: string | undefined

  /** @param root the root of `word/styles.xml`; `null` where the document has none */
  constructor(root: XmlElement | null) {
    const font = fontOf(at(root, 'docDefaults', 'rPrDefault', 'rPr'))
    this.plain = { level: null, bold: false, list: null, font, caps: false, contents: false }
    for (const style of childrenOf(root, 'style')) {
      const id = style.attributes.styleId ?? ''
      this.elements.set(id, style)
      if (style.attributes.type === 'paragraph' && style.attributes.default === '1') this.standard = id
    }
  }

  /** The style of an id, of the standard paragraph without one; plain text for one that is not there. */
  of(id: string | undefined, depth = 0): ParagraphStyle {
    if (depth > 20) return this.plain
    if (id === undefined) return depth > 0 || this.standard === undefined ? this.plain : this.of(this.standard, 1)
    const known = this.known.get(id)
    if (known !== undefined) return known
    const element = this.elements.get(id)
    if (element === undefined) return this.plain
    const base = this.of(childOf(element, 'basedOn')?.attributes.val, depth + 1)
    const properties = childOf(element, 'pPr')
    const style: ParagraphStyle = {
      level: outlineLevel(properties) ?? namedLevel(element) ?? base.level,
      bold: isOn(at(element, 'rPr', 'b')) ?? base.bold,
      list: listOf(properties) ?? base.list,
      font: fontOf(childOf(element, 'rPr')) ?? base.font,
      caps: isOn(at(element, 'rPr', 'caps')) ?? base.caps,
      contents: /^(?:toc|mục lục) \d$/iu.test(childOf(element, 'name')?.attributes.val ?? '') || base.contents,
    }
    this.known.set(id, style)
    return style
  }
}

/** Depth of the outline that paragraph properties set; Word counts from 0, and 9 is text. */
export function outlineLevel(properties: XmlElement | undefined): number | null {
  const value = childOf(properties, 'outlineLvl')?.attributes.val
  return value === undefined || Number(value) > 8 ? null : Number(value) + 1
}

function namedLevel(style: XmlElement): number | null {
  const match = /^(?:heading|tiêu đề) ([1-9])$/iu.exec(childOf(style, 'name')?.attributes.val ?? '')
  return match === null ? null : Number(match[1])
}

/** The list that paragraph properties put a paragraph into. */
export function listOf(properties: XmlElement | undefined): ParagraphStyle['list'] {
  const list = childOf(properties, 'numPr')
  const numId = childOf(list, 'numId')?.attributes.val
  if (numId === undefined) return null
  return { numId, ilvl: Number(childOf(list, 'ilvl')?.attributes.val ?? 0) }
}

/** The font that run properties name for Latin letters; `null` where they name none. */
export function fontOf(properties: XmlElement | undefined): string | null {
  const fonts = childOf(properties, 'rFonts')?.attributes
  return fonts?.ascii ?? fonts?.hAnsi ?? null
}

/** Whether a toggle such as bold is set; `undefined` where it is not mentioned. */
export function isOn(toggle: XmlElement | undefined): boolean | undefined {
  if (toggle === undefined) return undefined
  return !['0', 'false', 'off', 'none'].includes(toggle.attributes.val ?? 'true')
}
