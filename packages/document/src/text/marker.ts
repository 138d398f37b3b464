/** The bullet or number at the head of a line. */
export interface Marker {
  /** As written, without blanks around it: `-`, `2.1.1.`, `a)`. */
  readonly marker: string
  /** Length of the marker with the blanks behind it and the markup around it. */
  readonly length: number
}

const open = String.raw`^[\s>]{0,80}(?:\*\*\*|\*\*|\*(?=\S)|__|<(?:b|i|u|strong|em)>){0,3}\s{0,8}`
const close = String.raw`(?:\*{1,3}|__|</(?:b|i|u|strong|em)>){0,3}`
const bullet = new RegExp(
  String.raw`^\s{0,80}((?:[-+*•∙–—−‐‑⁃·●○◦▪■□◆◇➢➤►▶→✓✔★❖»]|o|\uf0b7|\uf02d)(?:\s{1,4}[-+•–])?)(?:\s+)(?=\S)`,
  'u',
)
const tight = /^\s{0,80}([-+•∙–—●▪◆➢➤►])(?=[\p{L}\d“"(*<])/u
const dotted = String.raw`\d{1,2}(?:\.[1-9]\d?){1,5}`
const after = String.raw`(?=[\s*<]|$)`
const afterLetter = String.raw`(?=[\s\p{L}*<“"(]|$)`
const forms = [
  // a blank that recognition puts before the sign
  String.raw`(?:\d{1,3}|[IVX]{1,6}|[A-HĐ]|[a-hđ]) [.)](?=\s)`,
  String.raw`${dotted}(?:\.?[)]|\.?[-–—/]|\.)?${after}`,
  String.raw`${dotted}\.(?=\p{L})`,
  String.raw`\d{1,3}(?:\.?[-–—/]${after}|\.?[)]${afterLetter}|\.${afterLetter})`,
  String.raw`[IVX]{1,6}(?:\.\d{1,2}){0,3}(?:\.?[-–—/]${after}|\.?[)]${afterLetter}|\.${afterLetter})`,
  String.raw`[A-HĐ](?:\.?[-–—/]${after}|[)]${afterLetter}|\.${after})`,
  String.raw`[a-zđ](?:\.\d{1,2}){0,2}\.?[)](?=[\s\p{L}\d*<“"]|$)`,
  String.raw`[ivx]{2,5}[)]${afterLetter}`,
  String.raw`[a-hđ]\.\d{1,2}\.?${after}`,
  String.raw`[a-hđ][./]${after}`,
  String.raw`\((?:\d{1,2}|[a-zđ]|[ivx]{1,5})\)(?=[\s\p{L}*<“"])`,
]
const number = new RegExp(String.raw`${open}(${forms.join('|')})${close}\s*`, 'u')
const romanHeading = /^\s{0,80}(?:\*\*)?([IVX]{1,5})\s+(?=[\p{Lu}\s,-]{6,}\**\s*$)/u

/**
 * The marker that a line begins with.
 *
 * @param line one line, or its beginning
 * @returns `null` where the line begins with its words
 */
export function markerOf(line: string): Marker | null {
  const head = line.slice(0, 200)
  const numbered = number.exec(head)
  if (numbered !== null) return { marker: numbered[1]!, length: numbered[0].length }
  const bulleted = bullet.exec(head) ?? tight.exec(head)
  if (bulleted !== null) {
    const inner = nested(head.slice(bulleted[0].length))
    return { marker: bulleted[1]!.trim().split(/\s+/u).at(-1)!, length: bulleted[0].length + inner }
  }
  const roman = romanHeading.exec(line.slice(0, 400))
  return roman === null ? null : { marker: roman[1]!, length: roman[0].length }
}

/** `- + Đơn vị` is the sub-bullet `+`: the outer dash comes from the conversion. Its length is already counted. */
function nested(rest: string): number {
  return rest.startsWith(' ') ? rest.length - rest.trimStart().length : 0
}
