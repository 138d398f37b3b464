import { unzipSync } from 'fflate'
import { DocumentError } from '../document-error.js'

const mostBytes = 256 * 1024 * 1024
const mostFiles = 4096

/**
 * The wanted files of a zip container, by path.
 *
 * @param wanted which paths are needed; no other is unpacked
 * @throws DocumentError where the container is damaged, encrypted, or would unpack to more than 256 MB
 */
export function unzip(
  bytes: Uint8Array,
  name: string,
  wanted: (path: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let total = 0
  let files = 0
  const tooLarge = () =>
    new DocumentError(
      'document/too-large',
      `"${name}" would unpack to more than ${mostBytes / 1048576} MB; no plan is that large.`,
      name,
    )
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name: path, originalSize }) => {
        files += 1
        if (files > mostFiles) throw tooLarge()
        if (!wanted(path)) return false
        total += originalSize
        if (total > mostBytes) throw tooLarge()
        return true
      },
    })
    return new Map(Object.entries(unpacked))
  } catch (error) {
    if (error instanceof DocumentError) throw error
    throw new DocumentError(
      'document/damaged',
      `"${name}" is a damaged container (${error instanceof Error ? error.message : String(error)}); open it in Word or LibreOffice and save it again.`,
      name,
    )
  }
}
