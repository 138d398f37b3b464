import { refusalText } from '../evaluate/refusal-text.js'
import { UsageError } from '../evaluate/usage-error.js'
import { versions } from '../evaluate/versions.generated.js'
import { readArguments } from './arguments.js'
import { commands } from './commands/index.js'
import { exitStatus, type ExitStatus } from './exit-status.js'
import { commandHelp, generalHelp } from './help.js'
import { asksEnglish, tellRefusal } from './tell-refusal.js'
import type { Terminal } from './terminal.js'

/**
 * Runs the command line.
 *
 * @param words the arguments after the program's name
 * @returns the exit status; never throws
 */
export async function main(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name, ...rest] = words
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      const help = generalHelp(commands)
      if (name === undefined) terminal.say(help)
      else terminal.write(`${help}\n`)
      return name === undefined ? exitStatus.usage : exitStatus.clean
    }
    if (name === '--version' || name === '-V') {
      terminal.write(`${versions['commune-plan'] ?? ''}\n`)
      return exitStatus.clean
    }
    const command = commands.find((one) => one.name === name)
    if (command === undefined) {
      throw new UsageError(
        'unknown-command',
        `There is no command "${name}". Commands: ${commands.map((one) => one.name).join(', ')}. Example: commune-plan evaluate ke-hoach.docx`,
      )
    }
    const args = readArguments(command.name, rest, command.takes)
    if (args.has('help')) {
      terminal.write(`${commandHelp(command)}\n`)
      return exitStatus.clean
    }
    return await command.run(args, terminal)
  } catch (error) {
    const refusal = refusalText(error)
    if (refusal !== null) {
      terminal.say(tellRefusal(refusal, asksEnglish(words)))
      return exitStatus.usage
    }
    terminal.say(
      `commune-plan: the program failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
    return exitStatus.fault
  }
}
