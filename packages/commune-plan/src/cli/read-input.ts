import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { UsageError } from '../evaluate/usage-error.js'
import type { Terminal } from './terminal.js'

/** A document as given on the command line. */
export interface Input {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Larger files are refused before they are read: no plan comes near it. */
const largest = 200 * 1024 * 1024

/**
 * Reads a file, or standard input for `-`.
 *
 * @throws UsageError where there is no such file, it is a folder, it may not be read, or it is too large.
 */
export async function readInput(path: string, terminal: Terminal): Promise<Input> {
  if (path === '-') return { name: 'stdin', bytes: await terminal.readStdin() }
  const full = resolve(terminal.folder, path)
  try {
    const about = await stat(full)
    if (about.isDirectory()) {
      throw new UsageError(
        'is-folder',
        `"${path}" is a folder; expected is a plan document. Example: commune-plan evaluate ${path.replace(/\/$/u, '')}/ke-hoach.docx`,
      )
    }
    if (about.size > largest) {
      throw new UsageError(
        'too-large',
        `"${path}" has ${Math.round(about.size / 1048576)} MB; at most 200 MB are read.`,
      )
    }
    const { buffer, byteOffset, byteLength } = await readFile(full)
    return { name: basename(path), bytes: new Uint8Array(buffer, byteOffset, byteLength) }
  } catch (error) {
    if (error instanceof UsageError) throw error
    const code = (error as NodeJS.ErrnoException).code
    const why =
      code === 'ENOENT'
        ? 'does not exist'
        : code === 'EACCES'
          ? 'may not be read'
          : `could not be read (${code ?? String(error)})`
    throw new UsageError(
      'no-file',
      `The file "${path}" ${why}. Expected is the path of a plan, or - for standard input.`,
    )
  }
}

/** Reads a text file (settings, waivers, catalogs) as UTF-8. */
export async function readTextFile(path: string, terminal: Terminal): Promise<string> {
  const { bytes } = await readInput(path, terminal)
  return new TextDecoder('utf-8').decode(bytes)
}
