import { isBlank } from './shown.js'

const longestShared = 40
const mostShared = 10_000

/** The lines of a text, without copying it: `line(n)` is 0-based. */
export class Lines {
  private readonly starts: Int32Array
  private readonly known = new Map<string, string>()
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
    if (line >= this.count) return true
    const end = this.end(line)
    for (let at = this.start(line); at < end; at++) if (!isBlank(this.text.charCodeAt(at))) return false
    return true
  }

  /** How many cells tabs part a line into. */
  cells(line: number): number {
    const end = this.end(line)
    let cells = 1
    for (let at = this.start(line); at < end; at++) if (this.text.charCodeAt(at) === 9) cells++
    return cells
  }

  /** One string for short words that stand in many cells, numbers and markers: they are kept once. */
  shared(words: string): string {
    if (words.length > longestShared) return words
    const known = this.known.get(words)
    if (known !== undefined) return known
    if (this.known.size < mostShared) this.known.set(words, words)
    return words
  }
}
