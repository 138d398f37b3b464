/** Letters of Vietnamese from the most to the least frequent; the more than a hundred others are rarer still. */
const frequency = 'nhtcgiuđaopárvsệmàykdốưbqảạếôlụịểêộủựxơổâềớợíứấãờăóậọầìeỉồởòẩửữýúùõừwắỗặẫỹễằĩỷéỏỡẻẽỳèũfzẵẹ'
const vowels = 'aăâeêioôơuưy'
const tones = '\u0300\u0301\u0303\u0309\u0323'
const size = 1 << 16

/**
 * Finds the places of a text where one of some syllables may stand, from one letter and its two neighbours: each
 * syllable is known by its rarest letter, so that most letters of a text are passed over with one look-up. False hits
 * are possible, misses are not.
 */
export class RareLetters {
  /** By UTF-16 unit: 1 for letters that may give a syllable away, 2 for digits. */
  readonly signs: Uint8Array = new Uint8Array(0x10000)
  /** Small number of each letter in either case; 0 for what is no letter of a syllable looked for. */
  private readonly numbers: Uint8Array = new Uint8Array(0x10000)
  private readonly triples: Uint8Array = new Uint8Array(size)
  private count = 0

  /** @param syllables in lower case; every place of the tone mark is covered */
  constructor(syllables: readonly string[]) {
    for (let digit = 48; digit < 58; digit++) this.signs[digit] = 2
    const spellings = syllables.flatMap(tonePlaces)
    for (const letter of new Set(spellings.join(''))) this.number(letter)
    for (const spelling of spellings) this.add(spelling)
  }

  /** Whether the letter at `at`, one of those that `signs` has 1 for, may belong to a syllable looked for. */
  hit(text: string, at: number): boolean {
    const { numbers } = this
    const before = at > 0 ? numbers[text.charCodeAt(at - 1)]! : 0
    const next = at + 1 < text.length ? numbers[text.charCodeAt(at + 1)]! : 0
    return this.triples[slotOf(before, numbers[text.charCodeAt(at)]!, next)] === 1
  }

  private number(letter: string): void {
    const number = ++this.count
    for (const written of [letter, letter.toUpperCase()])
      if (written.length === 1) this.numbers[written.charCodeAt(0)] = number
  }

  private add(spelling: string): void {
    let rarest = 0
    for (let at = 1; at < spelling.length; at++) if (rarity(spelling[at]!) > rarity(spelling[rarest]!)) rarest = at
    const letter = spelling[rarest]!
    for (const written of [letter, letter.toUpperCase()]) this.signs[written.charCodeAt(0)] = 1
    // Beyond the ends of a syllable stands what is no letter and has the number 0.
    const [before, middle, next] = [rarest - 1, rarest, rarest + 1].map((at) =>
      at >= 0 && at < spelling.length ? this.numbers[spelling.charCodeAt(at)]! : 0,
    )
    this.triples[slotOf(before!, middle!, next!)] = 1
  }
}

function slotOf(before: number, middle: number, next: number): number {
  return (before * 2557 + middle * 61 + next * 16411) & (size - 1)
}

function rarity(letter: string): number {
  const at = frequency.indexOf(letter)
  return at < 0 ? frequency.length : at
}

/** The syllable with its tone mark on each of its vowels. */
function tonePlaces(syllable: string): string[] {
  const signs = Array.from(syllable.normalize('NFD'))
  const tone = signs.find((sign) => tones.includes(sign))
  if (tone === undefined) return [syllable.normalize('NFC')]
  const letters = Array.from(
    signs
      .filter((sign) => sign !== tone)
      .join('')
      .normalize('NFC'),
  )
  return letters.flatMap((letter, at) =>
    vowels.includes(letter)
      ? [
          letters
            .map((each, index) => (index === at ? each + tone : each))
            .join('')
            .normalize('NFC'),
        ]
      : [],
  )
}
