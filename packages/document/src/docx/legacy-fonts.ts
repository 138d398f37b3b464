import { decodeLegacy, vietnameseShare, type LegacyEncoding } from '@commune-plan/vietnamese'
import type { XmlElement } from '../container/xml.js'
import { eachRun } from './run-words.js'
import type { Styles } from './styles.js'

/** As many signs of each encoding tell whether the fonts mean what their names say. */
const sample = 20_000

/**
 * Fonts of before Unicode: `.VnTime` and its like hold TCVN3 (those that end in H show capitals), `VNI-Times` and its
 * like VNI. A document that was converted may keep their names; then its words are Unicode already and stay.
 */
export class LegacyFonts {
  private readonly used = new Set<LegacyEncoding>()

  /** @param roots body and notes of the document */
  constructor(roots: readonly (XmlElement | null | undefined)[], styles: Styles) {
    const stored: Record<string, string> = {}
    for (const root of roots) {
      if (root === null || root === undefined) continue
      eachRun(root, styles, (words, font) => {
        const encoding = encodingOf(font)
        const known = encoding === null ? '' : (stored[encoding] ?? '')
        if (encoding !== null && known.length < sample) stored[encoding] = known + words
      })
    }
    for (const encoding of ['tcvn3', 'vni'] as const) {
      const words = stored[encoding] ?? ''
      if (vietnameseShare(decodeLegacy(words, encoding)) > vietnameseShare(words) + 0.2) this.used.add(encoding)
    }
  }

  /** Encodings that are really used. */
  get encodings(): readonly LegacyEncoding[] {
    return [...this.used]
  }

  /** What a run shows. */
  shown(words: string, font: string | null): string {
    const encoding = this.used.size === 0 ? null : encodingOf(font)
    if (encoding === null || !this.used.has(encoding)) return words
    const decoded = decodeLegacy(words, encoding)
    return encoding === 'tcvn3' && font!.endsWith('H') ? decoded.toUpperCase() : decoded
  }
}

function encodingOf(font: string | null): LegacyEncoding | null {
  if (font === null) return null
  if (/^\.vn/iu.test(font)) return 'tcvn3'
  return /^vni[- ]/iu.test(font) ? 'vni' : null
}
