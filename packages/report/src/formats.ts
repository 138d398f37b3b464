import { csv } from './csv/csv.js'
import type { TextFormat } from './format.js'
import { html } from './html/html.js'
import { calendar } from './ics/ics.js'
import { json } from './json/json.js'
import { junit } from './junit/junit.js'
import { markdown } from './markdown/markdown.js'
import { pretty } from './pretty/pretty.js'
import { sarif } from './sarif/sarif.js'

/** Every text format of this package, `pretty` first; the workbook is in `@commune-plan/report/xlsx`. */
export const formats: readonly TextFormat[] = [pretty, json, html, markdown, csv, sarif, junit, calendar]
