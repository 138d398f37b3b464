/** Rows that are worked on at once: few enough for their buffers to stay in the cache. */
export const chunkRows = 1024

/** One chunk of rows: a column for each input, one for each local, and a mark for each row. */
export interface Chunk {
  readonly inputs: readonly Float64Array[]
  readonly locals: Float64Array[]
  readonly marks: Uint8Array
}

export type Run = (chunk: Chunk, rows: number, into: Float64Array) => void

/** Where the values of a part stand: computed on request, or already there. */
export interface Source {
  get(chunk: Chunk, rows: number): Float64Array
  done(buffer: Float64Array): void
}
