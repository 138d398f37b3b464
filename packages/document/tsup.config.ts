import { preset } from '../../tsup.preset.js'

export default preset([
  'src/index.ts',
  'src/docx/index.ts',
  'src/pdf/index.ts',
  'src/html/index.ts',
  'src/xlsx/index.ts',
  'src/csv/index.ts',
])
