import { childOf, type XmlElement } from '../container/xml.js'
import type { LegacyFonts } from './legacy-fonts.js'
import { skipped, wordsIn } from './run-words.js'
import { fontOf, isOn, type ParagraphStyle } from './styles.js'

/** The words of a paragraph, and what stands beside them. */
export interface ParagraphText {
  readonly text: string
  /** Every run with words is bold, of its own or by the style. */
  readonly bold: boolean
  /** Paragraphs and tables inside text boxes that hang on it. */
  readonly boxes: readonly XmlElement[]
  /** Ids of the footnotes and endnotes it refers to. */
  readonly notes: readonly string[]
}

/** How the words of a run look. */
interface RunLook {
  readonly strong: boolean
  readonly font: string | null
  readonly caps: boolean
}

/**
 * Reads the runs of a paragraph, tracked changes taken as accepted.
 *
 * @param style what a run is that says nothing of itself
 * @param fonts decodes the words of fonts of before Unicode
 */
export function paragraphText(paragraph: XmlElement, style: ParagraphStyle, fonts: LegacyFonts): ParagraphText {
  const parts: string[] = []
  const boxes: XmlElement[] = []
  const notes: string[] = []
  let plain = 0
  let strongly = 0
  const visit = (element: XmlElement, look: RunLook): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || skipped.has(child.name)) continue
      switch (child.name) {
        case 't': {
          const shown = fonts.shown(wordsIn(child), look.font)
          const words = look.caps ? shown.toUpperCase() : shown
          parts.push(words)
          if (words.trim() !== '') {
            if (look.strong) strongly += 1
            else plain += 1
          }
          break
        }
        case 'tab':
        case 'ptab':
          parts.push('\t')
          break
        case 'br':
        case 'cr':
          parts.push('\n')
          break
        case 'noBreakHyphen':
          parts.push('-')
          break
        case 'sym':
          parts.push(symbolOf(child))
          break
        case 'footnoteReference':
        case 'endnoteReference':
          notes.push(`${child.name.slice(0, -9)}:${child.attributes.id ?? ''}`)
          break
        case 'txbxContent':
          boxes.push(child)
          break
        case 'r': {
          const properties = childOf(child, 'rPr')
          if (isOn(childOf(properties, 'vanish')) === true) break
          visit(child, {
            strong: isOn(childOf(properties, 'b')) ?? style.bold,
            font: fontOf(properties) ?? style.font,
            caps: isOn(childOf(properties, 'caps')) ?? style.caps,
          })
          break
        }
        default:
          visit(child, look)
      }
    }
  }
  visit(paragraph, { strong: style.bold, font: style.font, caps: style.caps })
  return { text: parts.join(''), bold: strongly > 0 && plain === 0, boxes, notes }
}

/** Signs of the symbol fonts that plans use: ≥ and ≤ of Symbol, arrows and bullets otherwise a dash. */
function symbolOf(element: XmlElement): string {
  const signs: Readonly<Record<string, string>> = { F0B3: '≥', F0A3: '≤', F0B1: '±', F0B4: '×', F0AE: '→' }
  return signs[(element.attributes.char ?? '').toUpperCase()] ?? '-'
}
