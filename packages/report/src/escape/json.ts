const unsafe = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

/**
 * JSON with two blanks of indent and a line break at the end. Signs that could steer a terminal or reorder the text on
 * a screen are written as `\uXXXX`: the value read back is the same.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return `${text.replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}
