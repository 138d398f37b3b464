import { compiledEngine } from '@commune-plan/engine'

/** What rules are evaluated with where the caller names nothing else. */
export const defaultEngine = compiledEngine
