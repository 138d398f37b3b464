/**
 * One row: `row[0]` is set where doubles cannot answer (a failure, or a decision too close to call), then come the inputs
 * and then the locals.
 */
export type Row = Float64Array
