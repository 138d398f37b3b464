const words =
  /^[\u0021-\u0023\u0025\u0027-\u0029\u002b-\u003b\u003d-\u005b\u005d-\u007d\u00a1-\u00aa\u00ae-\u00ba\u00bc-\u00cf\u00d1-\u00ef\u00f1-\u012f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]$/u
const combining = /^[\p{M}\u1160-\u11ff]$/u

/** By UTF-16 unit: 1 for those that stay as they are and are no blank. */
export const staysFolded: Uint8Array = new Uint8Array(0x10000)
for (let code = 0; code < 0x1f00; code++) if (words.test(String.fromCharCode(code))) staysFolded[code] = 1

/** By UTF-16 unit: 1 for those that stay as they are, blanks and line feeds among them. */
export const stays: Uint8Array = staysFolded.slice()
for (const blank of '\t\n ') stays[blank.charCodeAt(0)] = 1

/** Whether a mark that combines with the letter before it begins at `at`. */
export function isMark(text: string, at: number): boolean {
  const code = text.codePointAt(at)!
  return code >= 0x300 && combining.test(String.fromCodePoint(code))
}
