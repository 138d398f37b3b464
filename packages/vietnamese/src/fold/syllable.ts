import { liftTone, placeTone } from './tone.js'

const onsets = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '))
const nuclei = new Set(
  'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi ôi ơi oo ua uâ uê ui uô uơ uy ưa ưi ươ ưu yê iêu oai oao oay oeo uây uôi uya uyê uyu ươi ươu yêu uă ue uao uai uay uêu'.split(
    ' ',
  ),
)
const codas = new Set(' c ch m n ng nh p t'.split(' '))
const shape = /^((?:qu(?=[aăâeêioôơuưy])|gi(?=[aăâeêoôơuư])|[bcdđghklmnpqrstvx])*)([aăâeêioôơuưy]+)([cghmnpt]*)$/u

/**
 * Whether a word is built as Vietnamese syllables are: known onset, vowels and coda, at most one tone mark, and only
 * sắc or nặng before c, ch, p, t. It says nothing of whether the syllable means something.
 *
 * @param word any word; case and tone placement do not matter
 */
export function isSyllable(word: string): boolean {
  const low = word.normalize('NFC').toLowerCase()
  if (low === '' || low.length > 8) return false
  const [bare, tone] = liftTone(placeTone(low))
  const match = bare === null ? null : shape.exec(bare)
  if (match === null) return false
  const coda = match[3]!
  const stopped = /^(?:c|ch|p|t)$/u.test(coda) && !['\u0301', '\u0323'].includes(tone)
  return onsets.has(match[1]!) && nuclei.has(match[2]!) && codas.has(coda) && !stopped
}
