/** A way in which the same text reaches us, which must not change what a rule says. */
export interface Variant {
  readonly id: 'nfd' | 'upper-case' | 'extra-spaces'
  readonly apply: (text: string) => string
}

/** The variants that the tester adds to every case by itself. */
export const variants: readonly Variant[] = [
  { id: 'nfd', apply: (text) => text.normalize('NFD') },
  { id: 'upper-case', apply: (text) => text.toUpperCase() },
  { id: 'extra-spaces', apply: (text) => text.replace(/(?<=[^\s|]) (?=[^\s|])/gu, '  ') },
]

/** Words compared without regard to composition, case and spacing. */
export function foldWords(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
}
