// `npm test`: installs, builds, checks and tests everything, and ends with the count of the test runner.
// `npm test -- --only tests` runs one part; parts: format, lint, types, directions, unused, generated, api, tests.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './lib/chromium.mjs'
import { prepare } from './lib/prepare.mjs'
import { node, root, step } from './lib/steps.mjs'

const onlyAt = process.argv.indexOf('--only')
const only = onlyAt >= 0 ? process.argv[onlyAt + 1] : null
const tool = (...path) => join(root, 'node_modules', ...path)
const cache = join(root, 'node_modules', '.cache')
const failures = []

/** A check that fails is told and counted; the others still run. */
async function check(id, title, work) {
  if (only && only !== id) return
  const begun = performance.now()
  process.stderr.write(`▶ ${title}\n`)
  try {
    await work()
    process.stderr.write(`✔ ${title} (${((performance.now() - begun) / 1000).toFixed(1)} s)\n`)
  } catch (error) {
    failures.push(title)
    process.stderr.write(`✘ ${title}\n${error.message}\n`)
  }
}

await prepare()

await check('format', 'Formatting', () =>
  node([
    tool('prettier', 'bin', 'prettier.cjs'),
    '--check',
    '.',
    '--log-level',
    'warn',
    '--cache',
    '--cache-location',
    join(cache, 'prettier.json'),
  ]),
)
await check('lint', 'Lint', () =>
  node([
    '--max-old-space-size=4096',
    tool('eslint', 'bin', 'eslint.js'),
    '.',
    '--max-warnings',
    '0',
    '--cache',
    '--cache-strategy',
    'content',
    '--cache-location',
    join(cache, 'eslint', '/'),
  ]),
)
await check('types', 'Types', () => node([tool('typescript', 'bin', 'tsc'), '--noEmit', '-p', '.']))
await check('directions', 'Directions between packages', () =>
  node([
    tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    'packages',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
  ]),
)
await check('unused', 'Unused files, exports and dependencies', () =>
  node([tool('knip', 'bin', 'knip.js'), '--no-progress']),
)
await check('generated', 'Generated files are current', () => node(['scripts/generate.mjs', '--check']))
await check('api', 'API documentation', () => node([tool('typedoc', 'bin', 'typedoc')]))

let counts = null
await check('tests', 'Tests', async () => {
  await step('Chromium for the browser tests', ensureChromium)
  const report = join(cache, 'commune-plan', 'tests.json')
  rmSync(report, { force: true })
  try {
    await node(
      [tool('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      { show: true },
    )
  } finally {
    if (existsSync(report)) {
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
        readFileSync(report, 'utf8'),
      )
      // A file that fails to load holds no test and must not count as nothing.
      const broken = testResults.filter(
        (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
      ).length
      counts = { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests + numTodoTests }
    }
  }
})

if (failures.length > 0) process.stderr.write(`\nFailed: ${failures.join('; ')}\n`)
if (counts)
  console.log(`${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`)
process.exit(failures.length > 0 ? 1 : 0)
