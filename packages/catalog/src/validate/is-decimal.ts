/** Whether a text is an exact decimal in canonical form. */
export function isDecimal(text: string): boolean {
  return /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/u.test(text)
}
