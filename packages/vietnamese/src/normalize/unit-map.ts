/** Where each unit of a growing text came from. */
export class UnitMap {
  private first = new Int32Array(256)
  private behind = new Int32Array(256)
  private length = 0

  /** Adds units that stand in the input one by one. */
  run(start: number, end: number): void {
    this.reserve(end - start)
    for (let at = start; at < end; at++) {
      this.first[this.length] = at
      this.behind[this.length++] = at + 1
    }
  }

  /** Adds units that all came from one stretch of the input. */
  piece(units: number, start: number, end: number): void {
    this.reserve(units)
    this.first.fill(start, this.length, this.length + units)
    this.behind.fill(end, this.length, this.length + units)
    this.length += units
  }

  /** Takes the last unit back. */
  drop(): void {
    this.length--
  }

  starts(): Int32Array {
    return this.first.slice(0, this.length)
  }

  ends(): Int32Array {
    return this.behind.slice(0, this.length)
  }

  private reserve(units: number): void {
    if (this.length + units <= this.first.length) return
    const size = Math.max(this.first.length * 2, this.length + units)
    const grow = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(size)
      larger.set(old)
      return larger
    }
    this.first = grow(this.first)
    this.behind = grow(this.behind)
  }
}
