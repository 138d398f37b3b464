// Writes the versions that an evaluation records; with --check it says whether they are current.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/steps.mjs'

const target = join('packages', 'commune-plan', 'src', 'evaluate', 'versions.generated.ts')
const entries = readdirSync(join(root, 'packages'))
  .map((folder) => JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')))
  .map(({ name, version }) => `  '${name}': '${version}',`)
  .sort()
const text = `// Written by scripts/generate-versions.mjs.\n/** Version of every package of this release. */\nexport const versions: Readonly<Record<string, string>> = {\n${entries.join('\n')}\n}\n`

if (!process.argv.includes('--check')) writeFileSync(join(root, target), text)
else if (readFileSync(join(root, target), 'utf8') !== text) {
  console.error(`${target} is out of date; "npm run generate" writes it.`)
  process.exit(1)
}
