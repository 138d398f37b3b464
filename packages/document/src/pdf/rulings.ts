/** A straight line on a page, as tables are drawn with: from `from` to `to`, at `at` across. */
export interface Ruling {
  readonly direction: 'horizontal' | 'vertical'
  readonly at: number
  readonly from: number
  readonly to: number
}

type Matrix = readonly [number, number, number, number, number, number]

/** The drawing operators that matter here, by the numbers of the PDF library. */
export interface DrawingOperators {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly constructPath: number
  readonly moveTo: number
  readonly lineTo: number
  readonly rectangle: number
  readonly curveTo: number
  readonly curveTo2: number
  readonly curveTo3: number
  readonly closePath: number
  readonly endPath: number
  readonly fill: number
  readonly eoFill: number
}

const thin = 2.5
const shortest = 4
const most = 20_000

/**
 * The straight lines that a page draws: stroked lines, and the thin rectangles that word processors fill instead.
 *
 * @param view matrix from page space to the shown page, y downwards
 */
export function rulingsOf(
  list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  ops: DrawingOperators,
  view: Matrix,
): readonly Ruling[] {
  const rulings: Ruling[] = []
  const stack: Matrix[] = []
  let matrix: Matrix = view
  list.fnArray.forEach((fn, index) => {
    if (fn === ops.save) stack.push(matrix)
    else if (fn === ops.restore) matrix = stack.pop() ?? view
    else if (fn === ops.transform) matrix = times(matrix, list.argsArray[index] as Matrix)
    else if (fn === ops.constructPath && rulings.length < most && !clipsOnly(list.fnArray, index, ops)) {
      const [steps, points] = list.argsArray[index] as [readonly number[], readonly number[]]
      const filled = [ops.fill, ops.eoFill].includes(list.fnArray[index + 1] ?? -1)
      rulings.push(...straight(steps, points, ops, matrix, filled))
    }
  })
  return rulings
}

/** A path that is only clipped to and never painted ends in `endPath`. */
function clipsOnly(fns: readonly number[], index: number, ops: DrawingOperators): boolean {
  return fns[index + 1] === ops.endPath || fns[index + 2] === ops.endPath
}

function straight(
  steps: readonly number[],
  points: readonly number[],
  ops: DrawingOperators,
  matrix: Matrix,
  filled: boolean,
): Ruling[] {
  const found: Ruling[] = []
  let next = 0
  let from: readonly [number, number] = [0, 0]
  for (const step of steps) {
    if (step === ops.rectangle) {
      const [x = 0, y = 0, width = 0, height = 0] = points.slice(next, next + 4)
      next += 4
      const [a, b] = [apply(matrix, x, y), apply(matrix, x + width, y + height)]
      found.push(...rectangle(a, b, filled))
    } else if (step === ops.moveTo || step === ops.lineTo) {
      const to = apply(matrix, points[next] ?? 0, points[next + 1] ?? 0)
      next += 2
      if (step === ops.lineTo) found.push(...line(from, to))
      from = to
    } else if (step === ops.curveTo) next += 6
    else if (step === ops.curveTo2 || step === ops.curveTo3) next += 4
  }
  return found
}

/** A thin rectangle is one line; a drawn box is its four edges, a filled one only a colour behind text. */
function rectangle(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  filled: boolean,
): Ruling[] {
  const [left, right] = [Math.min(ax, bx), Math.max(ax, bx)]
  const [top, bottom] = [Math.min(ay, by), Math.max(ay, by)]
  if (bottom - top <= thin) return line([left, (top + bottom) / 2], [right, (top + bottom) / 2])
  if (right - left <= thin) return line([(left + right) / 2, top], [(left + right) / 2, bottom])
  if (filled) return []
  return [
    ...line([left, top], [right, top]),
    ...line([left, bottom], [right, bottom]),
    ...line([left, top], [left, bottom]),
    ...line([right, top], [right, bottom]),
  ]
}

function line([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): Ruling[] {
  if (Math.abs(ay - by) <= 1 && Math.abs(ax - bx) >= shortest)
    return [{ direction: 'horizontal', at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) }]
  if (Math.abs(ax - bx) <= 1 && Math.abs(ay - by) >= shortest)
    return [{ direction: 'vertical', at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) }]
  return []
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ]
}

/** A point of page space on the shown page. */
export function apply(matrix: Matrix, x: number, y: number): readonly [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
}
