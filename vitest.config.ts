import { defineConfig } from 'vitest/config'

const conditions = ['@commune-plan/source', 'module', 'node', 'import', 'default']

/** Tests run on the sources: the custom export condition stands first in every package's `exports`. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 20_000,
    env: { TZ: 'UTC' },
  },
})
