const offset = 0xcbf29ce484222325n
const prime = 0x100000001b3n

/**
 * What makes a finding the same one in the next run: rule, subject and value, never the line. The value is taken in NFC,
 * lower case, with blanks collapsed, so that retyping a line does not lose its waiver. 16 hexadecimal digits
 * (FNV-1a, 64 bits, over UTF-16 code units).
 */
export function fingerprint(rule: string, subject: string, value: string): string {
  const text = `${rule}\n${subject.normalize('NFC')}\n${value.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()}`
  let hash = offset
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * prime)
  }
  return hash.toString(16).padStart(16, '0')
}
