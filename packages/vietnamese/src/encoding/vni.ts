/** Letters that VNI writes as one sign. */
const letters: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}
/** Signs behind a vowel that change it. */
const marks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const written = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñíìæóòî]/giu

/**
 * Text in the encoding of the VNI fonts ("VNI-Times"), which write an accented letter as two signs of the Western
 * European page: "Uûy ban nhaân daân". Signs that mean nothing there stay.
 *
 * @param text as programs show it that take it for Western European
 */
export function decodeVni(text: string): string {
  return text.replace(written, (sign: string, vowel: string | undefined, mark: string | undefined) => {
    const capital = (vowel ?? sign) !== (vowel ?? sign).toLowerCase()
    const low = (vowel ?? sign).toLowerCase()
    const letter = (letters[low] ?? low) + (mark === undefined ? '' : marks[mark.toLowerCase()]!)
    return (capital ? letter.toUpperCase() : letter).normalize('NFC')
  })
}
