import { defineConfig } from 'vitest/config'

const conditions = ['@commune-plan/source', 'module', 'node', 'import', 'default']

/** The tests that mutation testing of the rules runs: those of the rules, one by one. See scripts/mutation.mjs. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: { include: ['src/rules/*/*/*.test.ts'], testTimeout: 20_000, env: { TZ: 'UTC' } },
})
