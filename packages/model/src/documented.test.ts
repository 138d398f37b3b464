import { readFileSync, readdirSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as model from './index.js'

const folder = new URL('./', import.meta.url)
const declarations = readdirSync(folder)
  .filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts' && name !== 'schema-of.ts',
  )
  .flatMap((name) => [
    ...ts.createSourceFile(name, readFileSync(new URL(name, folder), 'utf8'), ts.ScriptTarget.Latest, true).statements,
  ])
const nouns = declarations.filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))

/** Members of a union that have no schema of their own: the schema of the union holds them. */
const partsOfUnions = new Set(
  nouns.flatMap((node) =>
    ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type)
      ? node.type.types.map((type) => type.getText())
      : [],
  ),
)
const schemaName = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`
const isDocumented = (node: ts.Node) => ts.getJSDocCommentsAndTags(node).length > 0

describe('every noun of the model', () => {
  it.each(nouns.map((node) => [node.name.text, node] as const))('%s is documented, member by member', (_name, node) => {
    const members = ts.isInterfaceDeclaration(node) ? [...node.members] : []
    expect([node, ...members].filter((one) => !isDocumented(one)).map((one) => one.getText())).toEqual([])
  })

  it.each(nouns.map((node) => node.name.text).filter((name) => !partsOfUnions.has(name)))('%s has a schema', (name) => {
    expect(Object.keys(model)).toContain(schemaName(name))
  })
})
