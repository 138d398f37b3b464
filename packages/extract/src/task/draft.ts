import type { Task } from '@commune-plan/model'

/** A task before its id is given. */
export type TaskDraft = Omit<Task, 'id'>
