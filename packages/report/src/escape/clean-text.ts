/** Control characters (line feed and tab apart) and the bidirectional overrides that can hide or reorder text. */
const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu

/**
 * Text that is safe to show: every control character, bidirectional override and lone surrogate becomes U+FFFD, so that
 * words from a plan can neither steer a terminal nor break an XML file. Line feeds and tabs stay.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(unsafe, '\uFFFD')
}

/** The same on one line: white space of any kind becomes one blank. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim()
}
