import { UsageError } from '../evaluate/usage-error.js'
import { parseData } from './parse-data.js'
import { readTextFile } from './read-input.js'
import type { Terminal } from './terminal.js'

/** As much of a zod schema as is needed here. */
interface Schema<T> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } }
}

/**
 * Reads a JSON or YAML file and checks it by a schema of the model.
 *
 * @throws UsageError with every mistake and its place
 */
export async function readDataFile<T>(path: string, schema: Schema<T>, terminal: Terminal): Promise<T> {
  return checkData(parseData(await readTextFile(path, terminal), path), schema, path)
}

/** Checks a parsed value by a schema. @throws UsageError with every mistake and its place */
export function checkData<T>(value: unknown, schema: Schema<T>, name: string): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const shown = parsed.error.issues
    .slice(0, 10)
    .map(({ path, message }) => `  /${path.map(String).join('/')}: ${message}`)
  const more = parsed.error.issues.length - shown.length
  throw new UsageError(
    'bad-file',
    `"${name}" does not have the expected form:\n${shown.join('\n')}${more > 0 ? `\n  and ${more} more` : ''}`,
  )
}
