import { at, childOf, type XmlElement } from '../container/xml.js'
import { isOn } from './styles.js'

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

/** Words struck out or moved away by a tracked change, and text that other elements give a second time. */
const skipped = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'rPr',
  'pPr',
  'sdtPr',
  'fldData',
  'footnoteRef',
  'endnoteRef',
  'annotationRef',
])

/**
 * Reads the runs of a paragraph, tracked changes taken as accepted.
 *
 * @param styleBold what a run is that says nothing of itself
 */
export function paragraphText(paragraph: XmlElement, styleBold = false): ParagraphText {
  const parts: string[] = []
  const boxes: XmlElement[] = []
  const notes: string[] = []
  let plain = 0
  let strongly = 0
  const visit = (element: XmlElement, strong: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || skipped.has(child.name)) continue
      switch (child.name) {
        case 't': {
          const words = child.children.filter((one) => typeof one === 'string').join('')
          parts.push(words)
          if (words.trim() !== '') {
            if (strong) strongly += 1
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
        case 'r':
          if (isOn(at(child, 'rPr', 'vanish')) !== true) visit(child, isOn(at(child, 'rPr', 'b')) ?? styleBold)
          break
        default:
          visit(child, strong)
      }
    }
  }
  visit(paragraph, styleBold)
  return { text: parts.join(''), bold: strongly > 0 && plain === 0, boxes, notes }
}

/** Signs of the symbol fonts that plans use: ≥ and ≤ of Symbol, arrows and bullets otherwise a dash. */
function symbolOf(element: XmlElement): string {
  const signs: Readonly<Record<string, string>> = { F0B3: '≥', F0A3: '≤', F0B1: '±', F0B4: '×', F0AE: '→' }
  return signs[(element.attributes.char ?? '').toUpperCase()] ?? '-'
}

/** The style id of a paragraph. */
export function styleOf(paragraph: XmlElement): string | undefined {
  return childOf(childOf(paragraph, 'pPr'), 'pStyle')?.attributes.val
}
