// Writes docs/cli.md from the help of the built command line; with --check it says whether it is current.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node, root } from './lib/steps.mjs'

const cli = join(root, 'packages', 'commune-plan', 'dist', 'bin.js')
const target = join('docs', 'cli.md')
const help = async (...words) => (await node([cli, ...words, '--help'])).trimEnd()

const general = await help()
const commands = [...general.matchAll(/^ {2}([a-z]+) {2,}/gmu)].map((match) => match[1])
const parts = []
for (const name of commands) parts.push(`## ${name}\n\n\`\`\`text\n${await help(name)}\n\`\`\`\n`)

const text = `<!-- Written by scripts/generate-docs.mjs from the help of the command line. -->

# Command line

\`\`\`text
${general}
\`\`\`

Results go to standard output, everything else to standard error. \`-\` reads standard input. \`NO_COLOR\` is honoured.
A file named by \`--out\` is written whole or not at all.

${parts.join('\n')}
## Settings file

\`--config FILE\` takes JSON or YAML. Command-line options win over it.

\`\`\`yaml
preset: recommended          # or strict, six-clear, form, party
others: on                   # rules that the preset does not name: on or off
rules:                       # severity, options or off, by rule id
  task/deadline-tight: { severity: warning, options: { days: 20 } }
  document/duplicate-content: off
dataRules: [rules/tinh.json] # rules as data, paths beside this file
catalogs: [catalogs/tinh-69-kh-ubnd-2026.json]
onlyCatalogs: false          # true: no others than those
profiles: [plan-quality]
province: phu-tho
waivers: waivers.json        # a list, or the path of one
baseline: baseline.json      # as --write-baseline wrote it
plugins: [./plugin.mjs]      # modules whose export "plugin" is a plug-in, by path
\`\`\`

A waiver names one finding by its \`fingerprint\` (\`check --format json\` shows it), and every member is needed:

\`\`\`json
[
  {
    "rule": "task/deadline-tight",
    "fingerprint": "f348143d74fffc1b",
    "reason": "Đã làm từ trước khi ban hành kế hoạch",
    "approver": "Chủ tịch UBND xã",
    "document": "31/TB-UBND",
    "expires": "2026-12-31"
  }
]
\`\`\`

[examples/province-settings](../examples/province-settings) has all of these files, and the same in a program.
`

if (!process.argv.includes('--check')) writeFileSync(join(root, target), text)
else if (!existsSync(join(root, target)) || readFileSync(join(root, target), 'utf8') !== text) {
  console.error(`${target} is out of date; "npm run generate" writes it.`)
  process.exit(1)
}
