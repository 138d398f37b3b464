export * from './normalize/normalize.js'
export type { OffsetMap, TextRange } from './normalize/offset-map.js'
