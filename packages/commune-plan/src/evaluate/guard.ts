import type { Fault } from '@commune-plan/model'

/** Runs one phase: what it throws becomes a fault, and the evaluation goes on with `otherwise`. */
export function guarded<T>(faults: Fault[], phase: string, source: string | null, work: () => T, otherwise: T): T {
  try {
    return work()
  } catch (error) {
    faults.push({ phase, source, message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) })
    return otherwise
  }
}
