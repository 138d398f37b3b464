const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu

/**
 * A key that is the same for all ways of writing one syllable: case, composition and the place of the tone mark
 * (`hoà`/`hòa`, `Qúy`/`Quý`, `Uỷ`/`Ủy`) make no difference; letters and tones do.
 *
 * @param syllable one syllable or word without blanks, in any normal form
 * @returns the letters in lower case, the tone as a combining mark at the end
 */
export function syllableKey(syllable: string): string {
  let tone = ''
  const letters = syllable
    .normalize('NFD')
    .replace(tones, (mark) => {
      tone = mark
      return ''
    })
    .toLowerCase()
    .normalize('NFC')
  return letters + tone
}
