/**
 * Whether bytes are a zip container of a format: by the paths that stand in it, or by its name where none is seen.
 *
 * @param folder folder that only this format has: `word/`, `xl/`
 */
export function isZipOf(bytes: Uint8Array, name: string, extension: string, folder: string): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 0x03 || bytes[3] !== 0x04) return false
  if (name.toLowerCase().endsWith(`.${extension}`)) return true
  // Paths stand in the central directory at the end, and in the local headers from the beginning.
  const seen = new TextDecoder('latin1')
  return seen.decode(bytes.subarray(0, 4096)).includes(folder) || seen.decode(bytes.subarray(-16_384)).includes(folder)
}
