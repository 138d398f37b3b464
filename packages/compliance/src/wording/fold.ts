/** Old placement of the tone mark in an open syllable ("hoá", "uỷ") and the one that is compared ("hóa", "ủy"). */
const toneMarks: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
]
const placements = new Map(toneMarks)
const openSyllable = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu
const dash = /[‐‑‒–—−]/gu
const blank = /\s/gu
const quoteMark = /[“”„«»]/gu
const apostrophe = /[‘’]/gu

/**
 * The form in which words are compared: NFC, lower case, one kind of dash, quotation mark and blank, and the tone mark
 * where current spelling puts it. As long as the NFC form of `text`, so that offsets hold in both.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(dash, '-')
    .replace(blank, ' ')
    .replace(quoteMark, '"')
    .replace(apostrophe, "'")
    .replace(openSyllable, (written) => placements.get(written) ?? written)
}
