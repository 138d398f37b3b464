/** The world as the command line sees it; tests hand in one of their own. */
export interface Terminal {
  /** Results. */
  write(text: string | Uint8Array): void
  /** Everything else: progress, warnings, errors. */
  say(text: string): void
  /** Redraws one line of progress; does nothing where nobody watches. */
  progress(text: string): void
  /** Whether results may be coloured. */
  readonly color: boolean
  /** Columns of the screen that results go to; 100 where unknown. */
  readonly width: number
  readStdin(): Promise<Uint8Array>
  /** Today in Viet Nam, `YYYY-MM-DD`. */
  today(): string
  readonly folder: string
}

/** The terminal of this process. Honours `NO_COLOR` and `FORCE_COLOR`. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  let drawn = false
  const clear = () => {
    if (drawn) stderr.write('\r\u001B[2K')
    drawn = false
  }
  // A reader that closes early ("| head") is no fault of the program.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    write(text) {
      clear()
      stdout.write(text)
    },
    say(text) {
      clear()
      stderr.write(`${text}\n`)
    },
    progress(text) {
      if (!stderr.isTTY) return
      stderr.write(`\r\u001B[2K${text}`)
      drawn = text !== ''
    },
    color: env.NO_COLOR ? false : Boolean(env.FORCE_COLOR) || stdout.isTTY,
    width: stdout.isTTY ? Math.min(Math.max(stdout.columns, 40), 140) : 100,
    async readStdin() {
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
      return new Uint8Array(Buffer.concat(chunks))
    },
    today: () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
    folder: process.cwd(),
  }
}
