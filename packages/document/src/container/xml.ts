import { SaxesParser } from 'saxes'

/** An element of a parsed XML file; names without their prefix. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

const deepest = 400

/**
 * Parses XML to a tree. Entities of a document type are not expanded and nothing external is fetched; what is not well
 * formed ends the parse, and what came before it is kept.
 *
 * @returns `null` where there is no root element
 */
export function parseXml(bytes: Uint8Array): XmlElement | null {
  interface Open {
    name: string
    attributes: Record<string, string>
    children: (XmlElement | string)[]
  }
  const parser = new SaxesParser()
  const stack: Open[] = []
  let root: XmlElement | null = null
  let broken = false
  parser.on('error', () => {
    broken = true
  })
  parser.on('opentag', (tag) => {
    if (broken || stack.length > deepest) return void stack.push({ name: '', attributes: {}, children: [] })
    const attributes: Record<string, string> = {}
    for (const [key, value] of Object.entries(tag.attributes)) attributes[localName(key)] = value
    const element: Open = { name: localName(tag.name), attributes, children: [] }
    stack.at(-1)?.children.push(element)
    root ??= element
    stack.push(element)
  })
  parser.on('closetag', () => void stack.pop())
  parser.on('text', (text) => {
    if (!broken) stack.at(-1)?.children.push(text)
  })
  parser.on('cdata', (text) => {
    if (!broken) stack.at(-1)?.children.push(text)
  })
  try {
    parser.write(new TextDecoder('utf-8').decode(bytes)).close()
  } catch {
    // What was read before the mistake is kept.
  }
  return root
}

function localName(name: string): string {
  const at = name.indexOf(':')
  return at < 0 ? name : name.slice(at + 1)
}

/** Child elements of a name, in order. */
export function childrenOf(element: XmlElement | null | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  )
}

/** The first child element of a name. */
export function childOf(element: XmlElement | null | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) if (typeof child !== 'string' && child.name === name) return child
  return undefined
}

/** The element at the end of a path of names. */
export function at(element: XmlElement | null | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((here, name) => childOf(here, name), element ?? undefined)
}

/** All text below an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
