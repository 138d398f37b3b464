import { fold } from './fold.js'

const known = new WeakMap<object, string>()

/** {@link fold} of something that carries text, worked out once for each object. */
export function folded(holder: { readonly text: string }): string {
  const before = known.get(holder)
  if (before !== undefined) return before
  const text = fold(holder.text)
  known.set(holder, text)
  return text
}
