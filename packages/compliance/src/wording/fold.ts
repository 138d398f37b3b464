import { remember } from './remember.js'
import { written } from './written.js'

/** Old placement of the tone mark in an open syllable ("hoá", "uỷ") and the one that is compared ("hóa", "ủy"). */
const placements: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}
const openSyllable = /q?(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![A-Za-zÀ-ɏḀ-ỿ])/gu
const sign = /[\t-\r\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff‐‑‒–—−“”„«»‘’]/gu

/**
 * The form in which words are compared: NFC, lower case, one kind of dash, quotation mark and blank, one blank
 * for a run of them, and the tone mark where current spelling puts it. As long as {@link written}, so that offsets hold in
 * both.
 *
 * Folded Vietnamese has no letters but those of `[A-Za-zÀ-ɏḀ-ỿ]`; patterns of folded text name that class, which is
 * compiled in a hundredth of the time that `\p{L}` takes.
 */
export const fold = remember((text) =>
  written(text)
    .toLowerCase()
    .replace(sign, (written) =>
      '‐‑‒–—−'.includes(written) ? '-' : '“”„«»'.includes(written) ? '"' : '‘’'.includes(written) ? "'" : ' ',
    )
    .replace(openSyllable, (written) => placements[written] ?? written),
)
