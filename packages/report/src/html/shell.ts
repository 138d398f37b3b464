import { html, type Html } from '../escape/html.js'
import type { Language } from '../format.js'
import { style } from './style.js'

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** A whole page in one file. Its own security policy forbids scripts and any request, whatever the plan's text holds. */
export function shell(lang: Language, title: string, body: Html): string {
  const page = html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>`
  return `${page.html.trim()}\n`
}
