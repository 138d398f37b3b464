import { jsonText } from '@commune-plan/report'
import type { Arguments } from './arguments.js'
import type { Terminal } from './terminal.js'
import { writeOutput } from './write-output.js'

/** Writes the result of a command to `--out`, or to standard output. */
export async function emit(content: string, args: Arguments, terminal: Terminal): Promise<void> {
  const out = args.one('out')
  if (out === undefined) terminal.write(content)
  else await writeOutput(out, content, terminal)
}

/** A value as JSON for people and programs alike; no sign of a plan steers the terminal. */
export function toJson(value: unknown): string {
  return jsonText(value)
}
