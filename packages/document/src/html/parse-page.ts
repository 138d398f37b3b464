import { Parser } from 'htmlparser2'

/** What is told of a page while it is parsed. */
export interface PageEvents {
  readonly open: (tag: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (tag: string) => void
  readonly text?: (text: string) => void
}

/** Elements that stand deeper are not read; a page that goes on much deeper is no page, and its rest is left. */
const [deepest, absurd] = [2000, 8000]

class TooDeep extends Error {}

/**
 * Follows the tags of a page.
 *
 * @returns whether the page was read to its end
 */
export function parsePage(page: string, { open, close, text }: PageEvents): boolean {
  let depth = 0
  const parser = new Parser({
    onopentag(tag, attributes) {
      depth += 1
      if (depth > absurd) throw new TooDeep()
      if (depth <= deepest) open(tag, attributes)
    },
    onclosetag(tag) {
      if (depth <= deepest) close(tag)
      depth -= 1
    },
    ...(text === undefined ? {} : { ontext: text }),
  })
  try {
    parser.write(page)
    parser.end()
    return true
  } catch (error) {
    if (error instanceof TooDeep) return false
    throw error
  }
}
