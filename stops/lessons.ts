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
  {
    id: 'data-decides',
    plan: [
      { stop: 'run', form: 'express', rematch: false },
      { stop: 'data-kitchen', form: 'full', rematch: true },
    ],
  },
  {
    id: 'before-and-after',
    plan: [
      { stop: 'departure', form: 'express', rematch: false },
      { stop: 'run', form: 'full', rematch: true },
      { stop: 'departure', form: 'express', rematch: false },
    ],
  },
  { id: 'kitchen', plan: [{ stop: 'data-kitchen', form: 'full', rematch: false }] },
  {
    id: 'by-heart',
    plan: [
      { stop: 'pile-of-math', form: 'express', rematch: false },
      { stop: 'parrot', form: 'full', rematch: false },
    ],
  },
  { id: 'pieces', plan: [{ stop: 'split-duel', form: 'full', rematch: true }] },
  { id: 'which-book', plan: [{ stop: 'which-book', form: 'full', rematch: true }] },
  {
    id: 'client-day',
    plan: [
      { stop: 'run', form: 'express', rematch: false },
      { stop: 'specialist', form: 'full', rematch: true },
    ],
  },
  { id: 'your-votes', plan: [{ stop: 'signal-box', form: 'full', rematch: true }] },
  { id: 'in-the-fog', plan: [{ stop: 'fog-hill', form: 'full', rematch: true }] },
  { id: 'coal-cars', plan: [{ stop: 'garage', form: 'full', rematch: true }] },
  {
    id: 'small-first',
    plan: [{ stop: 'oracle', form: 'full', rematch: true }],
  },
  { id: 'what-it-cost', plan: [{ stop: 'receipt', form: 'full', rematch: false }] },
  { id: 'who-told', plan: [{ stop: 'spotlight', form: 'full', rematch: true }] },
  { id: 'words-move', plan: [{ stop: 'who-moves', form: 'full', rematch: true }] },
  { id: 'find-the-word', plan: [{ stop: 'warm-cold', form: 'full', rematch: true }] },
  { id: 'both-sides', plan: [{ stop: 'blank-duel', form: 'full', rematch: true }] },
  {
    id: 'inside',
    plan: [
      { stop: 'spotlight', form: 'express', rematch: false },
      { stop: 'two-banks', form: 'express', rematch: false },
      { stop: 'lift', form: 'full', rematch: false },
    ],
  },
]

/** Alone there is one more: whoever plays it on the same day has the same words. */
export const daily: Lesson = { id: 'daily', plan: [{ stop: 'warm-cold', form: 'full', rematch: false }] }
