import type { TextFormat } from './format.js'
import { html } from './html/html.js'
import { json } from './json/json.js'
import { markdown } from './markdown/markdown.js'
import { pretty } from './pretty/pretty.js'

/** Every text format of this package, `pretty` first; the workbook is in `@commune-plan/report/xlsx`. */
export const formats: readonly TextFormat[] = [pretty, json, html, markdown]
