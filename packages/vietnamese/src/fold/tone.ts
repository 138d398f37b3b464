/** The five tone marks as combining characters: huyền, sắc, hỏi, ngã, nặng. */
export const toneMarks = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const

const toned = /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/u
const shape = /^([bcdđghklmnpqrstvx]*)([aăâeêioôơuưy]+)([cghmnpt]*)$/u

/**
 * Puts the tone mark of one lower-case NFC syllable where the traditional rule has it (hòa, thủy, khỏe, hoàn, quý), and
 * writes a lone "i" after h, k, l, m, s, t, qu as "y". What is no Vietnamese syllable is given back unchanged.
 */
export function placeTone(syllable: string): string {
  if (syllable.length > 8) return syllable
  const [bare, tone] = liftTone(syllable)
  if (bare === null) return syllable
  const match = shape.exec(bare)
  if (match === null) return syllable
  const [onset, nucleus, coda] = splitOnset(match[1]!, match[2]!, match[3]!)
  const vowels = coda === '' && nucleus === 'i' && /^(?:h|k|l|m|s|t|qu)$/u.test(onset) ? 'y' : nucleus
  if (tone === '') return onset + vowels + coda
  const at = toneSeat(vowels, coda)
  return onset + vowels.slice(0, at) + (vowels[at]! + tone).normalize('NFC') + vowels.slice(at + 1) + coda
}

/** The syllable without its tone mark, and the mark; `null` where two letters carry one. */
export function liftTone(syllable: string): readonly [string | null, string] {
  if (!toned.test(syllable)) return [syllable, '']
  let tone = ''
  let bare = ''
  for (const letter of syllable) {
    if (!toned.test(letter)) {
      bare += letter
      continue
    }
    if (tone !== '') return [null, '']
    const parts = letter.normalize('NFD')
    tone = toneMarks.find((candidate) => parts.includes(candidate)) ?? ''
    bare += parts.replace(tone, '').normalize('NFC')
  }
  return [bare, tone]
}

/** "qu" and "gi" before a further vowel belong to the onset. */
function splitOnset(onset: string, nucleus: string, coda: string): readonly [string, string, string] {
  const joined = (onset === 'q' && nucleus.startsWith('u')) || (onset === 'g' && nucleus.startsWith('i'))
  return joined && nucleus.length > 1 ? [onset + nucleus[0]!, nucleus.slice(1), coda] : [onset, nucleus, coda]
}

function toneSeat(vowels: string, coda: string): number {
  for (let at = vowels.length - 1; at >= 0; at--)
    if ('ăâêôơư'.includes(vowels[at]!) && !(vowels[at] === 'ư' && at < vowels.length - 1 && vowels[at + 1] === 'ơ'))
      return at
  if (vowels.length === 1) return 0
  if (vowels.length === 2) return coda === '' ? 0 : 1
  return 1
}
