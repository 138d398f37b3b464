import { getResolvedPDFJS } from 'unpdf'
import type { Glyphs, PageContent } from './page-content.js'
import { apply, rulingsOf } from './rulings.js'

type Matrix = readonly [number, number, number, number, number, number]

/** As much of the PDF library's page as is needed here. */
export interface PdfPage {
  getViewport(options: { scale: number }): {
    readonly transform: readonly number[]
    readonly width: number
    readonly height: number
  }
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown }
  cleanup(): unknown
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly fontName: string
}

/** The text and the lines of a page, in points from its upper left corner as it is shown. */
export async function readPage(page: PdfPage, number: number): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 })
  const view = viewport.transform as unknown as Matrix
  const operators = await page.getOperatorList()
  const { items } = await page.getTextContent()
  const { OPS } = await getResolvedPDFJS()
  const glyphs = items.flatMap((item): Glyphs[] => {
    const { str, transform, width, height, fontName } = item as TextItem
    if (typeof str !== 'string' || str === '') return []
    const [x, bottom] = apply(view, transform[4] ?? 0, transform[5] ?? 0)
    const size = height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0)
    return [{ text: str, x, top: bottom - size, width, height: size, bold: isBold(page, fontName) }]
  })
  const rulings = rulingsOf(operators, OPS, view)
  page.cleanup()
  return { page: number, width: viewport.width, height: viewport.height, glyphs, rulings }
}

function isBold(page: PdfPage, font: string): boolean {
  if (!page.commonObjs.has(font)) return false
  const loaded = page.commonObjs.get(font) as { readonly name?: string; readonly bold?: boolean } | null
  return loaded?.bold === true || /bold|black|heavy|demi/iu.test(loaded?.name ?? '')
}
