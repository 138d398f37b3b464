// Shows what is being done and how long it took; a step that fails ends the run with a sentence.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Runs `work` under a title; `work` may return a word about what it did ("up to date"). */
export async function step(title, work) {
  const begun = performance.now()
  process.stderr.write(`▶ ${title}\n`)
  try {
    const said = await work()
    process.stderr.write(`✔ ${title}${said ? `: ${said}` : ''} (${seconds(begun)})\n`)
  } catch (error) {
    process.stderr.write(`✘ ${title} (${seconds(begun)})\n${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}

/** Runs a command in the project; resolves to its output, or throws with its last lines. */
export function run(command, args, { cwd = root, show = false, env = {}, accept = [0] } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    const take = (stream) => (chunk) => {
      output += chunk
      if (show) stream.write(chunk)
    }
    child.stdout.on('data', take(process.stdout))
    child.stderr.on('data', take(process.stderr))
    child.on('error', (error) => reject(new Error(`Could not start "${command}": ${error.message}`)))
    child.on('close', (code) => {
      if (accept.includes(code ?? -1)) resolve(output)
      else
        reject(
          new Error(
            `${show ? '' : `${output.trimEnd().split('\n').slice(-60).join('\n')}\n`}"${[command, ...args].join(' ')}" ended with status ${code}.`,
          ),
        )
    })
  })
}

/** Runs a tool of the workspace by the path of its JavaScript entry, without a shell. */
export const node = (args, options) => run(process.execPath, args, options)
