import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Milliseconds of processor time: the best of several runs, so that other work on the machine matters less. */
export function cost(run, runs = 7) {
  run()
  let best = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < runs; turn++) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

const folder = resolve(import.meta.dirname, '../../../shared/plans')

/** The plans beside the project as one text; `null` where they are not there. */
export const plansText = existsSync(folder)
  ? readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n\n')
  : null
