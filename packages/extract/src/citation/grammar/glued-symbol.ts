import { codeVariants, documentTypes } from '../data/document-types.js'
import { organs, type Organ } from '../data/organs.js'

const codes = [...new Set(documentTypes.flatMap((type) => type.codes))]
const codeOf = new Map<string, string>([...Object.entries(codeVariants), ...codes.map((code) => [code, code] as const)])
const organOf = new Map<string, { readonly organ: Organ; readonly slip: boolean }>()
for (const organ of organs) {
  organOf.set(organ.code, { organ, slip: false })
  for (const variant of organ.variants ?? []) organOf.set(variant, { organ, slip: true })
}

/** Code and organ of a symbol whose separator was lost: `NĐCP`, `KHBCDTW`; `null` where no split is known. */
export function splitGlued(
  written: string,
): { readonly code: string; readonly organ: Organ; readonly slip: boolean } | null {
  if (written.length > 14) return null
  for (let cut = Math.min(5, written.length - 1); cut >= 2; cut--) {
    const code = codeOf.get(written.slice(0, cut))
    const found = organOf.get(written.slice(cut))
    if (code !== undefined && found !== undefined) return { code, organ: found.organ, slip: found.slip }
  }
  return null
}
