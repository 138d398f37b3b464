import { childOf, type XmlElement } from '../container/xml.js'
import { fontOf, type Styles } from './styles.js'

/** Words struck out or moved away by a tracked change, and text that other elements give a second time. */
export const skipped = new Set([
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

/** The words of every run below an element with the name of its font. */
export function eachRun(root: XmlElement, styles: Styles, see: (words: string, font: string | null) => void): void {
  const visit = (element: XmlElement, font: string | null): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || skipped.has(child.name)) continue
      if (child.name === 't') see(wordsIn(child), font)
      else if (child.name === 'r') visit(child, fontOf(childOf(child, 'rPr')) ?? font)
      else visit(child, child.name === 'p' ? styles.of(styleOf(child)).font : font)
    }
  }
  visit(root, null)
}

/** The words of one `t` element. */
export function wordsIn(text: XmlElement): string {
  const [only] = text.children
  if (text.children.length === 1 && typeof only === 'string') return only
  return text.children.filter((one) => typeof one === 'string').join('')
}

/** The style id of a paragraph. */
export function styleOf(paragraph: XmlElement): string | undefined {
  return childOf(childOf(paragraph, 'pPr'), 'pStyle')?.attributes.val
}
