// npm run new -- rule <category/fault> | catalog <id> | profile <id> | format <id>
// Writes the files of a new piece; everything else is generated.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './lib/steps.mjs'

const [kind, id] = process.argv.slice(2)
const usage =
  'Usage: npm run new -- rule <category/fault> | catalog <id> | profile <id> | format <id>. Example: npm run new -- rule target/no-baseline'

const camel = (name) => name.replace(/-(.)/gu, (_, letter) => letter.toUpperCase())

const recipes = {
  rule(name) {
    const [category, fault] = name.split('/')
    if (!fault) throw new Error(`A rule is named category/fault; given was "${name}". Example: target/no-baseline`)
    const folder = join('packages', 'compliance', 'src', 'rules', category, fault)
    return {
      [join(folder, `${fault}.ts`)]: `import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'

/** What is wrong, in one sentence. */
export const ${camel(fault)} = defineRule({
  meta: {
    id: '${name}',
    severity: 'warning',
    title: { vi: '', en: '' },
    messages: { one: { vi: '“{quote}” …', en: '“{quote}” …' } },
    basis: [basis.practice],
  },
  *check({ plan }) {
    for (const target of plan.targets) {
      if (target.clauses.length > 0) continue
      yield { message: 'one', data: { quote: target.text }, subject: target.id, at: target, quote: target.text }
    }
  },
})
`,
      [join(folder, `${fault}.test.ts`)]: `import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { makePlan } from '../../../testing/make.js'
import { ${camel(fault)} } from './${fault}.js'

// At least three faulty plans in the words of different provinces, and three look-alikes.
await testRule(
  ${camel(fault)},
  {
    valid: [soundPlan],
    invalid: [{ name: '', plan: makePlan({}), findings: [{ quote: '' }] }],
    lookAlikes: [{ name: '', plan: makePlan({}) }],
  },
  builtIn,
)
`,
    }
  },
  catalog: (name) => ({
    [join('packages', 'catalog', 'data', 'catalogs', 'national', `${name}.json`)]:
      `${JSON.stringify({ schemaVersion: '1', id: name, title: { vi: '', en: '' }, document: {}, scope: 'national', line: 'government', validFrom: '', validTo: null, requirementsKnown: false, requirements: [], reportingDuties: [], licence: 'CC-BY-4.0' }, null, 2)}\n`,
  }),
  profile: (name) => ({
    [join('packages', 'scoring', 'profiles', `${name}.json`)]:
      `${JSON.stringify({ schemaVersion: '1', id: name, title: { vi: '', en: '' }, scores: 'progress', validFrom: '', validTo: null, province: null, maximum: '100', rounding: { digits: 2, mode: 'half-away-from-zero' }, groups: [], grades: [], gates: [], options: [], basis: [], remarks: [] }, null, 2)}\n`,
  }),
  format: (name) => ({
    [join('packages', 'document', 'src', name, 'index.ts')]:
      `export { ${camel(name)}Reader } from './read-${name}.js'\n`,
    [join('packages', 'document', 'src', name, `read-${name}.ts`)]:
      `import type { DocumentReader } from '../document-reader.js'
import { DocumentError } from '../document-error.js'

/** Reads .${name} documents. */
export const ${camel(name)}Reader: DocumentReader = {
  format: '${name}',
  extensions: ['${name}'],
  accepts: (_bytes, given) => given.toLowerCase().endsWith('.${name}'),
  read(_bytes, { name: given }) {
    throw new DocumentError('document/unsupported', \`"\${given}": no reader for .${name} yet.\`, given)
  },
}
`,
  }),
}

try {
  if (!kind || !id || !recipes[kind]) throw new Error(usage)
  const files = recipes[kind](id)
  for (const file of Object.keys(files)) if (existsSync(join(root, file))) throw new Error(`${file} is there already.`)
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(root, dirname(file)), { recursive: true })
    writeFileSync(join(root, file), content)
    console.log(`written: ${file}`)
  }
  console.log('Then: npm run generate, and npm test.')
} catch (error) {
  console.error(error.message)
  process.exit(2)
}
