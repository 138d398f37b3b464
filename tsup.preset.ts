import { defineConfig, type Options } from 'tsup'

/** How every package is built: ESM and CommonJS with declarations and source maps, nothing bundled but its own code. */
export function preset(entry: string[], more: Options = {}) {
  return defineConfig({
    entry,
    outDir: 'dist',
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    // The packages below are read from their built declarations: scripts/lib/build.mjs builds them first.
    dts: { compilerOptions: { customConditions: [] } },
    sourcemap: true,
    clean: true,
    splitting: true,
    treeshake: false,
    outExtension: ({ format }) => ({ js: format === 'esm' ? '.js' : '.cjs' }),
    ...more,
  })
}
