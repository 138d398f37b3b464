import type { LocalizedText } from '@commune-plan/model'

const slot = /\{(\w+)\}/gu

/** The names of the `{name}` slots of a message, over both languages, each once. */
export function messageSlots(message: LocalizedText): readonly string[] {
  const names = new Set<string>()
  for (const text of [message.vi, message.en]) for (const match of text.matchAll(slot)) names.add(match[1]!)
  return [...names]
}

/** Fills the slots of one language of a message; a slot without data stays as it is written. */
export function fillMessage(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(slot, (written, name: string) =>
    Object.hasOwn(data, name) ? (data[name] ?? written) : written,
  )
}
