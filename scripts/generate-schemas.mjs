/**
 * Generates the JSON Schemas (2020-12) of the files that people write or read, from the zod schemas of
 * `@commune-plan/model`; descriptions come from the doc comments of the interfaces. With `--check` nothing is written
 * and a difference is an error.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const source = join(root, 'packages/model/src')
const target = join(root, 'packages/model/schema')
const check = process.argv.includes('--check')
/** One file each; everything else is a definition inside them. */
const documents = [
  'Catalog',
  'CorrectionFile',
  'DocumentRecord',
  'Evaluation',
  'Indicator',
  'Plan',
  'ProgressReport',
  'Province',
  'ScoringProfile',
  'SourceDocument',
  'Waiver',
]

const { model, z } = await load()
const docs = await readDocs()
const names = Object.keys(model).filter((name) => name.endsWith('Schema'))
const missing = documents.filter((name) => !names.includes(schemaName(name)))
if (missing.length > 0) fail(`packages/model exports no schema for ${missing.join(', ')}`)

const files = new Map(documents.map((name) => [`${kebab(name)}.json`, `${JSON.stringify(schemaOf(name), null, 2)}\n`]))
const differences = []
for (const [file, text] of files) {
  if ((await readFile(join(target, file), 'utf8').catch(() => null)) === text) continue
  differences.push(`packages/model/schema/${file}`)
  if (!check) {
    await mkdir(target, { recursive: true })
    await writeFile(join(target, file), text)
  }
}
for (const file of await readdir(target).catch(() => [])) {
  if (files.has(file)) continue
  differences.push(`packages/model/schema/${file}`)
  if (!check) await rm(join(target, file))
}
if (check && differences.length > 0)
  fail(`not up to date, run \`node scripts/generate-schemas.mjs\`:\n  ${differences.join('\n  ')}`)
console.log(`${files.size} JSON Schemas: ${differences.length === 0 ? 'up to date' : 'generated'}`)

/** Bundles the sources in memory and imports them: the generator runs before anything is built. */
async function load() {
  const { build } = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild')
  const bundle = await build({
    stdin: {
      contents: "export * as model from './index.js'\nexport { z } from 'zod'",
      resolveDir: source,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  })
  return import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`)
}

function schemaOf(name) {
  const registry = z.registry()
  for (const other of names) if (other !== schemaName(name)) registry.add(model[other], { id: typeName(other) })
  const {
    $schema,
    $defs = {},
    ...rest
  } = z.toJSONSchema(model[schemaName(name)], {
    target: 'draft-2020-12',
    metadata: registry,
  })
  const defs = Object.entries($defs).sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    $schema,
    $id: `urn:commune-plan:schema:${kebab(name)}:1`,
    title: name,
    ...described(name, rest),
    $defs: Object.fromEntries(defs.map(([id, schema]) => [id, described(id, schema)])),
  }
}

/** Adds the doc comments of the interface; zod's own ids and the bounds of safe integers say nothing here. */
function described(name, schema) {
  const { id: _id, properties, ...rest } = schema
  const of = docs.get(name)
  const entries = Object.entries(properties ?? {}).map(([member, value]) => {
    const description = of?.members.get(member)
    return [member, description === undefined ? value : { description, ...value }]
  })
  return tidy({
    ...(of?.text === undefined ? {} : { description: of.text }),
    ...rest,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(entries) }),
  })
}

function tidy(value) {
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, member]) => !(key === 'maximum' && member === Number.MAX_SAFE_INTEGER))
      .map(([key, member]) => [key, tidy(member)]),
  )
}

/** Doc comments of interfaces and type aliases with those of their members, inherited ones included. */
async function readDocs() {
  const found = new Map()
  const parents = new Map()
  for (const file of await readdir(source)) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue
    const text = await readFile(join(source, file), 'utf8')
    for (const node of ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).statements) {
      if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) continue
      const members = ts.isInterfaceDeclaration(node) ? node.members : []
      found.set(node.name.text, {
        text: comment(node),
        members: new Map(members.map((member) => [member.name.getText(), comment(member)])),
      })
      const heritage = ts.isInterfaceDeclaration(node) ? (node.heritageClauses ?? []).flatMap(({ types }) => types) : []
      parents.set(
        node.name.text,
        heritage.map((type) => type.expression.getText()),
      )
    }
  }
  for (const [name, ones] of parents) {
    for (const parent of ones) {
      for (const [member, text] of found.get(parent)?.members ?? []) found.get(name).members.set(member, text)
    }
  }
  return found
}

function comment(node) {
  const text = ts.getTextOfJSDocComment(node.jsDoc?.at(-1)?.comment)
  return text?.replace(/\{@link (\w+)\}/gu, '`$1`').replace(/\s*\n\s*/gu, ' ')
}

function schemaName(type) {
  return `${type[0].toLowerCase()}${type.slice(1)}Schema`
}

function typeName(schema) {
  return `${schema[0].toUpperCase()}${schema.slice(1, -'Schema'.length)}`
}

function kebab(name) {
  return name.replace(/(?<!^)[A-Z]/gu, '-$&').toLowerCase()
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
