/** Lessons that are ready to be played. The first one is what a room gets when nobody chooses. */
import type { Plan } from '../shared/lessons/plan.ts'

export interface Lesson {
  /** Locale text `lesson.<id>`. */
  readonly id: string
  readonly plan: Plan
}

export const lessons: readonly [Lesson, ...Lesson[]] = [
  {
    id: 'whole-line',
    plan: [
      { stop: 'pile-of-math', form: 'full', rematch: false },
      { stop: 'flashcard', form: 'full', rematch: false },
      { stop: 'run', form: 'full', rematch: true },
    ],
  },
  {
    id: 'short-line',
    plan: [
      { stop: 'pile-of-math', form: 'express', rematch: false },
      { stop: 'run', form: 'full', rematch: true },
    ],
  },
  { id: 'run', plan: [{ stop: 'run', form: 'full', rematch: true }] },
  { id: 'run-express', plan: [{ stop: 'run', form: 'express', rematch: false }] },
]
