import tseslint from 'typescript-eslint'

/** Below the command line nothing touches files, network, console, environment or the clock. */
const impureGlobals = [
  'console',
  'process',
  'fetch',
  'setTimeout',
  'setInterval',
  'document',
  'window',
  'localStorage',
  'Buffer',
  'require',
  '__dirname',
]
const syntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'Literal[regex]:not([regex.flags=/u|v/])', message: 'Every regular expression carries the u flag.' },
]

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'out/**',
      'coverage/**',
      'docs/api/**',
      '**/*.generated.ts',
      '**/.stryker-tmp/**',
    ],
  },
  {
    files: ['packages/*/src/**/*.ts', 'test/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', ...syntax],
      'max-lines': ['error', { max: 250 }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/prefer-regexp-exec': 'off',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['packages/commune-plan/src/cli/**', 'packages/commune-plan/src/bin.ts', '**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...impureGlobals.map((name) => ({ name, message: 'Belongs to the command line, not to the core.' })),
        { name: 'Date', message: 'Days are YYYY-MM-DD strings; only packages/period/src/calendar.ts uses Date.' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*', 'fs', 'path'], message: 'The core runs in a browser.' }] },
      ],
    },
  },
  { files: ['packages/period/src/calendar.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 600 }],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
)
