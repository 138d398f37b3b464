// `npm start`: installs, builds, evaluates the example plans, prints the report cards and writes the HTML report.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { prepare } from './lib/prepare.mjs'
import { node, root, step } from './lib/steps.mjs'

await prepare()

const cli = join(root, 'packages', 'commune-plan', 'dist', 'bin.js')
const folder = join('examples', 'plans')
const plans = readdirSync(join(root, folder))
  .filter((name) => /\.(md|txt|docx)$/u.test(name))
  .map((name) => join(folder, name))
// The day is fixed, so that everybody sees the same report.
const settings = ['--as-of', '2026-06-30', '--lang', process.argv.includes('--en') ? 'en' : 'vi', '--fail-on', 'none']

await step('Evaluate the example plans', async () => {
  await node([cli, 'evaluate', ...plans, ...settings], { show: true })
  await node([cli, 'evaluate', ...plans, ...settings, '--format', 'html', '--out', join('out', 'report'), '--quiet'])
  return `${plans.length} plans`
})
console.log(`HTML report: ${join('out', 'report', 'index.html')}`)
