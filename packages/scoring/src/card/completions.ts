import type { InputDeclaration } from '@commune-plan/model'
import type { ResolvedValues } from './scoring-values.js'

/** How many completed rows are tried before the full bounds are taken instead. */
const most = 64

type Row = ResolvedValues['row']

/**
 * All rows in which the missing inputs have each of their possible answers, or `null` where an input has too many. A
 * number counts as having two, its bounds, where both are declared and a better figure is one in a stated direction:
 * the points then lie between those at its bounds.
 */
export function completionsOf(
  row: Row,
  missing: readonly string[],
  inputs: Readonly<Record<string, InputDeclaration>>,
): readonly Row[] | null {
  let rows: readonly Row[] = [row]
  for (const name of missing) {
    const declaration = inputs[name]
    const answers = declaration === undefined ? null : answersOf(declaration)
    if (answers === null || rows.length * answers.length > most) return null
    rows = rows.flatMap((known) => answers.map((answer) => ({ ...known, [name]: answer })))
  }
  return rows
}

function answersOf({ type, values, minimum, maximum, better }: InputDeclaration): readonly (string | boolean)[] | null {
  if (type === 'boolean') return [false, true]
  if (type === 'text') return values?.map(({ id }) => id) ?? null
  if (type !== 'number' && type !== 'integer') return null
  if (better === undefined || better === 'neither') return null
  return minimum === undefined || maximum === undefined ? null : [minimum, maximum]
}
