import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from '../evaluate/usage-error.js'
import type { Terminal } from './terminal.js'

/**
 * Writes a result whole or not at all: to a file beside the target, which then takes its name.
 *
 * @throws UsageError where the place cannot be written.
 */
export async function writeOutput(path: string, content: string | Uint8Array, terminal: Terminal): Promise<void> {
  const target = resolve(terminal.folder, path)
  const partial = join(dirname(target), `.${basename(target)}.partial`)
  try {
    await mkdir(dirname(target), { recursive: true })
    await writeFile(partial, content)
    await rename(partial, target)
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    const code = (error as NodeJS.ErrnoException).code
    throw new UsageError(
      'no-output',
      `"${path}" could not be written (${code ?? String(error)}). Expected is the path of a file in a folder that may be written.`,
    )
  }
}
