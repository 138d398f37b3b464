/** Marks that are drawn in several ways, and the class of their token. */
const drawn: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '―': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '⁄': '/',
  '∕': '/',
}

/** Class of the token of a punctuation mark: the mark itself, dashes as `-`, quotes as `"` or `'`. */
export function markClass(sign: string): string {
  return Object.hasOwn(drawn, sign) ? drawn[sign]! : sign
}
