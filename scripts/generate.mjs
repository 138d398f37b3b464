// Writes everything that is generated from what stands elsewhere; with --check it says what is out of date instead.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { node, root } from './lib/steps.mjs'

const generators = ['generate-versions.mjs', 'generate-schemas.mjs', 'generate-rules.mjs', 'generate-docs.mjs'].filter(
  (name) => existsSync(join(root, 'scripts', name)),
)
const flags = process.argv.slice(2)
let failed = false
for (const name of generators) {
  try {
    await node([join('scripts', name), ...flags], { show: true })
  } catch (error) {
    failed = true
    process.stderr.write(`${error.message}\n`)
  }
}
process.exit(failed ? 1 : 0)
