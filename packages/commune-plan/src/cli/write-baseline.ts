import { baselineOf } from '@commune-plan/compliance'
import type { Evaluation } from '@commune-plan/model'
import type { Arguments } from './arguments.js'
import type { Terminal } from './terminal.js'
import { writeOutput } from './write-output.js'

/** Writes the present findings as a baseline where that was asked for. */
export async function writeBaseline(
  args: Arguments,
  evaluations: readonly Evaluation[],
  terminal: Terminal,
): Promise<void> {
  const path = args.one('write-baseline')
  if (path === undefined) return
  const baseline = baselineOf(evaluations.flatMap(({ findings }) => findings))
  await writeOutput(path, `${JSON.stringify(baseline, null, 2)}\n`, terminal)
}
