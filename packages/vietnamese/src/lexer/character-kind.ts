/** What a UTF-16 unit is to the lexer. */
export const characterKind = { letter: 1, digit: 2, blank: 3, lineBreak: 4, mark: 5, nothing: 6 } as const

const known = new Uint8Array(0x10000)

/**
 * @param code UTF-16 unit
 * @returns one of the values of {@link characterKind}; units of surrogate pairs count as letters
 */
export function kindOf(code: number): number {
  const kind = known[code]!
  return kind === 0 ? learn(code) : kind
}

function learn(code: number): number {
  const kind = classify(String.fromCharCode(code), code)
  known[code] = kind
  return kind
}

function classify(sign: string, code: number): number {
  if (sign === '\n' || sign === '\r' || sign === '\u2028' || sign === '\u2029') return characterKind.lineBreak
  if (/^[\s\u0085]$/u.test(sign)) return characterKind.blank
  if (/^[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]$/u.test(sign)) return characterKind.nothing
  if (/^[0-9]$/u.test(sign)) return characterKind.digit
  // The diaeresis is a letter of text in TCVN3 that was shown as Latin-1 ("n¨m").
  if (/^[\p{L}\p{M}\p{Nl}\u00a8]$/u.test(sign) || (code >= 0xd800 && code <= 0xdfff)) return characterKind.letter
  return characterKind.mark
}
