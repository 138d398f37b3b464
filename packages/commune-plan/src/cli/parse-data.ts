import { parse as parseYaml } from 'yaml'
import { UsageError } from '../evaluate/usage-error.js'

/**
 * Parses JSON or YAML text.
 *
 * @param name file name, for the message
 * @throws UsageError with the place of the mistake
 */
export function parseData(text: string, name: string): unknown {
  try {
    return name.endsWith('.json') ? JSON.parse(text) : parseYaml(text, { maxAliasCount: 100 })
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    throw new UsageError('bad-file', `"${name}" is no ${name.endsWith('.json') ? 'JSON' : 'YAML'}: ${why}`)
  }
}
