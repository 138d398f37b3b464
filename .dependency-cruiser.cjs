// Which package may import which, as in docs/architecture.md. A direction that is not listed is forbidden.
const workspace = {
  vietnamese: [],
  model: [],
  period: ['model', 'vietnamese'],
  document: ['model', 'vietnamese'],
  extract: ['model', 'vietnamese', 'period'],
  catalog: ['model'],
  engine: ['model'],
  compliance: ['model', 'engine', 'period'],
  scoring: ['model', 'engine', 'period'],
  report: ['model'],
  'commune-plan': [
    'vietnamese',
    'model',
    'period',
    'document',
    'extract',
    'catalog',
    'engine',
    'compliance',
    'scoring',
    'report',
  ],
}

const tests = '\\.test\\.ts$'
const any = Object.keys(workspace)

const directions = any.map((name) => {
  const allowed = [name, ...workspace[name]]
  return {
    name: `${name}-imports-only-what-it-may`,
    comment: `@commune-plan/${name} may import ${workspace[name].join(', ') || 'no other package'}.`,
    severity: 'error',
    from: { path: `^packages/${name}/src/`, pathNot: tests },
    to: { path: `^packages/(${any.join('|')})/`, pathNot: `^packages/(${allowed.join('|')})/` },
  }
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: tests },
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'zod-only-in-model',
      comment: 'Schemas are the model’s; everybody else takes checked values.',
      severity: 'error',
      from: { path: '^packages/', pathNot: ['^packages/model/', tests] },
      to: { path: 'node_modules/(\\.pnpm/)?zod[@/]' },
    },
    {
      name: 'json-logic-only-in-engine',
      severity: 'error',
      from: { path: '^packages/', pathNot: ['^packages/engine/', tests] },
      to: { path: 'node_modules/(\\.pnpm/)?json-logic' },
    },
    {
      name: 'date-fns-in-one-file',
      comment: 'Days are strings; one file does the calendar arithmetic, and no locale of date-fns reads anything.',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/period/src/calendar\\.ts$' },
      to: { path: 'node_modules/(\\.pnpm/)?date-fns' },
    },
    {
      name: 'core-has-no-node',
      comment: 'Everything below the command line runs in a browser.',
      severity: 'error',
      from: { path: '^packages/', pathNot: ['^packages/commune-plan/src/(cli/|bin\\.ts)', tests] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-tests-in-sources',
      severity: 'error',
      from: { path: '^packages/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^packages/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    includeOnly: { path: ['^packages/[^/]+/src/', 'node_modules', '^node:'] },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@commune-plan/source', 'import', 'require', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
