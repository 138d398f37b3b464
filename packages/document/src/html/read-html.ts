import type { SourceDocument } from '@commune-plan/model'
import { decodeBytes } from '@commune-plan/vietnamese'
import { Parser } from 'htmlparser2'
import { DocumentBuilder } from '../builder/document-builder.js'
import { HtmlFlow } from './html-flow.js'
import { layoutTables } from './layout-tables.js'

const deepest = 2000

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
  let depth = 0
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth += 1
        if (depth <= deepest) flow.open(tag, attributes)
      },
      onclosetag(tag) {
        if (depth <= deepest) flow.close(tag)
        depth -= 1
      },
      ontext: (text) => flow.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.write(decoded.text)
  parser.end()
  flow.end()
  return builder.build()
}
