import { preset } from '../../tsup.preset.js'

export default preset(['src/index.ts', 'src/bin.ts'], { external: [/^node:/u] })
