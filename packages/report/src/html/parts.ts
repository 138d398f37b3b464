import { html, type Html } from '../escape/html.js'
import { signs, type Tone } from '../view/tone.js'

/** A word with its sign in the colour of its weight. */
export function badge(tone: Tone, label: string): Html {
  return html`<span class="badge ${tone}"><span class="sign" aria-hidden="true">${signs[tone]}</span>${label}</span>`
}

/** Words of the plan, always Vietnamese. */
export function quoted(text: string): Html {
  return html`<span lang="vi">“${text}”</span>`
}

/** A section with its heading; `id` is what the table of contents points to. */
export function block(id: string, title: string, body: Html | readonly Html[]): Html {
  return html`<section class="block" id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${body}
  </section> `
}

const decimal = /^-?\d+(?:\.\d+)?$/u
const number = (value: string) => (decimal.test(value) ? value : '0')

/** A bar for points known within bounds: solid up to the low end, hatched up to the high one. */
export function bar(low: string, high: string, of: string, label: string): Html {
  return html`<div
    class="bar"
    role="img"
    aria-label="${label}"
    style="--low:${number(low)};--high:${number(high)};--of:${decimal.test(of) && Number(of) > 0 ? of : '1'}"
  >
    <b></b><i></i>
  </div>`
}
