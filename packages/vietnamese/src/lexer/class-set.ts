const sets: (readonly string[])[] = []
const ids = new Map<string, number>()

/**
 * Number of a list of token classes; equal lists have the same number, so that tables can be indexed with it. The lists
 * are those of lexicons, of rows, and one for every mark: few, however much text is read.
 *
 * @param written classes separated by single blanks, in order
 */
export function classSet(written: string): number {
  const known = ids.get(written)
  if (known !== undefined) return known
  const id = sets.length
  ids.set(written, id)
  sets.push(written.split(' '))
  return id
}

/** The classes of a number that {@link classSet} gave. */
export function classesOf(set: number): readonly string[] {
  return sets[set]!
}

/**
 * What a list of classes means to somebody, worked out once for each list and then looked up by its number.
 *
 * @example const heads = new ClassFlags((classes) => (classes.includes('head') ? 1 : 0))
 */
export class ClassFlags {
  private known = new Uint16Array(512)

  /** @param judge gives a whole number from 0 to 65534 */
  constructor(private readonly judge: (classes: readonly string[]) => number) {}

  of(set: number): number {
    return set < this.known.length && this.known[set] !== 0 ? this.known[set]! - 1 : this.learn(set)
  }

  private learn(set: number): number {
    if (set >= this.known.length) {
      const larger = new Uint16Array(Math.max(this.known.length * 2, set + 1))
      larger.set(this.known)
      this.known = larger
    }
    const flag = this.judge(classesOf(set))
    this.known[set] = flag + 1
    return flag
  }
}
