import type { Arguments, OptionName } from './arguments.js'
import type { ExitStatus } from './exit-status.js'
import type { Terminal } from './terminal.js'

/** One command of the command line. */
export interface Command {
  readonly name: string
  /** What stands after the name in the usage line: `FILE...`. */
  readonly operands: string
  readonly help: string
  readonly takes: readonly OptionName[]
  readonly examples: readonly string[]
  run(args: Arguments, terminal: Terminal): Promise<ExitStatus>
}
