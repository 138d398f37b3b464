import type { Ruling } from './rulings.js'

/** A run of text on a page; `x`, `top` of its upper left corner from the upper left of the page, in points. */
export interface Glyphs {
  readonly text: string
  readonly x: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly bold: boolean
}

/** What a page shows. */
export interface PageContent {
  /** 1-based. */
  readonly page: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyphs[]
  readonly rulings: readonly Ruling[]
}
