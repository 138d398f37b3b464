/** The lines of a text, without copying it: `line(n)` is 0-based. */
export class Lines {
  private readonly starts: Int32Array
  /** How many lines there are. */
  readonly count: number

  constructor(readonly text: string) {
    let count = 1
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
    this.starts = new Int32Array(count + 1)
    let line = 1
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts[line++] = at + 1
    this.starts[count] = text.length + 1
    this.count = count
  }

  /** Offset at which a line begins. */
  start(line: number): number {
    return this.starts[line] ?? this.text.length
  }

  /** Offset behind the last sign of a line, its line end left out. */
  end(line: number): number {
    const end = (this.starts[line + 1] ?? this.text.length + 1) - 1
    return end > this.start(line) && this.text.charCodeAt(end - 1) === 13 ? end - 1 : end
  }

  /** The words of a line. */
  words(line: number): string {
    return this.text.slice(this.start(line), this.end(line))
  }

  /** Whether there is nothing on a line; beyond the end there is nothing. */
  blank(line: number): boolean {
    return line >= this.count || this.words(line).trim() === ''
  }
}
