/** A common name of a document without what writers vary: case, "số", blanks, dashes. */
export function aliasKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.\p{Pd}]+/gu, ' ')
    .replace(/ số /gu, ' ')
    .trim()
}
