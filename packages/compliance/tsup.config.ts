import { preset } from '../../tsup.preset.js'

export default preset(['src/index.ts', 'src/testing/index.ts'])
