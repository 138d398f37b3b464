import type { SourceDocument } from '@commune-plan/model'
import { decodeBytes } from '@commune-plan/vietnamese'
import { DocumentBuilder } from '../builder/document-builder.js'
import { HtmlFlow } from './html-flow.js'
import { layoutTables } from './layout-tables.js'
import { parsePage } from './parse-page.js'

/**
 * Reads the HTML of a portal or of a saved mail: headings, paragraphs, lists, tables with merged cells, also inside tables
 * that only lay out the page. Scripts, styles, navigation, page footers and what is hidden are left out. Place: number of the paragraph.
 *
 * @param input bytes in the encoding they declare or show, or text
 */
export function readHtml(input: Uint8Array | string, { name }: { readonly name: string }): SourceDocument {
  const builder = new DocumentBuilder(name, 'html')
  const decoded = typeof input === 'string' ? { text: input, note: null } : decodeBytes(input)
  if (decoded.note !== null) builder.note({ code: 'text/legacy-encoding', kind: 'repaired', message: decoded.note })
  const flow = new HtmlFlow(builder, layoutTables(decoded.text))
  const whole = parsePage(decoded.text, {
    open: (tag, attributes) => flow.open(tag, attributes),
    close: (tag) => flow.close(tag),
    text: (text) => flow.text(text),
  })
  if (!whole)
    builder.note({
      code: 'html/depth',
      kind: 'unread',
      message: 'Elements stand thousands deep in each other; the rest of the page was left out.',
    })
  flow.end()
  return builder.build()
}
