import { preset } from '../../tsup.preset.js'

export default preset(['src/index.ts', 'src/xlsx/index.ts'])
