/** Lessons that are ready to be played. The first one is what a room gets when nobody chooses. */
import type { Plan } from '../shared/lessons/plan.ts'

export interface Lesson {
  /** Locale text `lesson.<id>`. */
  readonly id: string
  readonly group: Group
  readonly plan: Plan
}

/** Lessons by their length in minutes, the whole line in four of 45, and one thing alone. Locale text `plan.group-<group>`. */
export const groups = ['20', '45', '90', 'line', 'other'] as const
export type Group = (typeof groups)[number]

/** Minutes of the lessons of a group; null: of any length. */
export function lengthOf(group: Group): number | null {
  return group === 'other' ? null : group === 'line' ? 45 : Number(group)
}

export const lessons: readonly [Lesson, ...Lesson[]] = [
  {
    id: 'whole-line',
    group: 'other',
    plan: [
      { stop: 'pile-of-math', form: 'full', rematch: false },
      { stop: 'flashcard', form: 'full', rematch: false },
      { stop: 'run', form: 'full', rematch: true },
    ],
  },
  {
    id: 'short-line',
    group: 'other',
    plan: [
      { stop: 'pile-of-math', form: 'express', rematch: false },
      { stop: 'run', form: 'full', rematch: true },
    ],
  },
  { id: 'run', group: 'other', plan: [{ stop: 'run', form: 'full', rematch: true }] },
  { id: 'run-express', group: 'other', plan: [{ stop: 'run', form: 'express', rematch: false }] },
  {
    id: 'before-and-after',
    group: 'other',
    plan: [
      { stop: 'departure', form: 'express', rematch: false },
      { stop: 'run', form: 'full', rematch: true },
      { stop: 'departure', form: 'express', rematch: false },
    ],
  },
  { id: 'kitchen', group: 'other', plan: [{ stop: 'data-kitchen', form: 'full', rematch: false }] },
  {
    id: 'by-heart',
    group: 'other',
    plan: [
      { stop: 'pile-of-math', form: 'express', rematch: false },
      { stop: 'parrot', form: 'full', rematch: false },
    ],
  },
  { id: 'pieces', group: 'other', plan: [{ stop: 'split-duel', form: 'full', rematch: true }] },
  { id: 'which-book', group: 'other', plan: [{ stop: 'which-book', form: 'full', rematch: true }] },
  {
    id: 'client-day',
    group: 'other',
    plan: [
      { stop: 'run', form: 'express', rematch: false },
      { stop: 'specialist', form: 'full', rematch: true },
    ],
  },
  { id: 'your-votes', group: 'other', plan: [{ stop: 'signal-box', form: 'full', rematch: true }] },
  { id: 'in-the-mirror', group: 'other', plan: [{ stop: 'mirror', form: 'full', rematch: true }] },
  { id: 'who-judges', group: 'other', plan: [{ stop: 'judge-duel', form: 'full', rematch: false }] },
  { id: 'what-goes-out', group: 'other', plan: [{ stop: 'release-board', form: 'full', rematch: true }] },
  {
    id: 'does-it-learn',
    group: 'other',
    plan: [
      { stop: 'update-day', form: 'full', rematch: false },
      { stop: 'specialist', form: 'full', rematch: false },
    ],
  },
  { id: 'after-its-last-day', group: 'other', plan: [{ stop: 'time-capsule', form: 'full', rematch: true }] },
  { id: 'in-the-fog', group: 'other', plan: [{ stop: 'fog-hill', form: 'full', rematch: true }] },
  { id: 'coal-cars', group: 'other', plan: [{ stop: 'garage', form: 'full', rematch: true }] },
  {
    id: 'small-first',
    group: 'other',
    plan: [{ stop: 'oracle', form: 'full', rematch: true }],
  },
  { id: 'what-it-cost', group: 'other', plan: [{ stop: 'receipt', form: 'full', rematch: false }] },
  { id: 'who-told', group: 'other', plan: [{ stop: 'spotlight', form: 'full', rematch: true }] },
  { id: 'words-move', group: 'other', plan: [{ stop: 'who-moves', form: 'full', rematch: true }] },
  { id: 'find-the-word', group: 'other', plan: [{ stop: 'warm-cold', form: 'full', rematch: true }] },
  { id: 'both-sides', group: 'other', plan: [{ stop: 'blank-duel', form: 'full', rematch: true }] },
  {
    id: 'first-ride-20',
    group: '20',
    plan: [
      { stop: 'pile-of-math', form: 'express', rematch: false },
      { stop: 'run', form: 'express', rematch: false },
    ],
  },
  {
    id: 'data-decides-20',
    group: '20',
    plan: [
      { stop: 'data-kitchen', form: 'express', rematch: true },
      { stop: 'parrot', form: 'express', rematch: false },
    ],
  },
  {
    id: 'inside-20',
    group: '20',
    plan: [
      { stop: 'spotlight', form: 'express', rematch: false },
      { stop: 'two-banks', form: 'express', rematch: false },
      { stop: 'lift', form: 'express', rematch: false },
    ],
  },
  {
    id: 'helper-20',
    group: '20',
    plan: [
      { stop: 'pile-of-math', form: 'express', rematch: false },
      { stop: 'specialist', form: 'full', rematch: true },
    ],
  },
  {
    id: 'first-ride-45',
    group: '45',
    plan: [
      { stop: 'pile-of-math', form: 'full', rematch: false },
      { stop: 'flashcard', form: 'full', rematch: false },
      { stop: 'run', form: 'full', rematch: true },
      { stop: 'receipt', form: 'full', rematch: false },
    ],
  },
  {
    id: 'data-decides-45',
    group: '45',
    plan: [
      { stop: 'run', form: 'express', rematch: false },
      { stop: 'data-kitchen', form: 'full', rematch: true },
      { stop: 'which-book', form: 'express', rematch: false },
    ],
  },
  {
    id: 'inside-45',
    group: '45',
    plan: [
      { stop: 'spotlight', form: 'full', rematch: true },
      { stop: 'two-banks', form: 'full', rematch: false },
      { stop: 'lift', form: 'full', rematch: false },
      { stop: 'who-moves', form: 'full', rematch: false },
      { stop: 'blank-duel', form: 'full', rematch: false },
    ],
  },
  {
    id: 'helper-45',
    group: '45',
    plan: [
      { stop: 'run', form: 'express', rematch: false },
      { stop: 'specialist', form: 'full', rematch: true },
      { stop: 'signal-box', form: 'full', rematch: false },
      { stop: 'receipt', form: 'express', rematch: false },
    ],
  },
  {
    id: 'first-ride-90',
    group: '90',
    plan: [
      { stop: 'departure', form: 'express', rematch: false },
      { stop: 'pile-of-math', form: 'full', rematch: false },
      { stop: 'flashcard', form: 'full', rematch: false },
      { stop: 'run', form: 'full', rematch: true },
      { stop: 'data-kitchen', form: 'full', rematch: false },
      { stop: 'parrot', form: 'full', rematch: false },
      { stop: 'spotlight', form: 'full', rematch: false },
      { stop: 'receipt', form: 'full', rematch: false },
      { stop: 'departure', form: 'express', rematch: false },
    ],
  },
  {
    id: 'data-decides-90',
    group: '90',
    plan: [
      { stop: 'departure', form: 'express', rematch: false },
      { stop: 'run', form: 'full', rematch: true },
      { stop: 'data-kitchen', form: 'full', rematch: true },
      { stop: 'parrot', form: 'full', rematch: false },
      { stop: 'which-book', form: 'full', rematch: false },
      { stop: 'signal-box', form: 'full', rematch: false },
      { stop: 'receipt', form: 'express', rematch: false },
      { stop: 'departure', form: 'express', rematch: false },
    ],
  },
  {
    id: 'inside-90',
    group: '90',
    plan: [
      { stop: 'split-duel', form: 'full', rematch: false },
      { stop: 'spotlight', form: 'full', rematch: true },
      { stop: 'two-banks', form: 'full', rematch: true },
      { stop: 'lift', form: 'full', rematch: true },
      { stop: 'who-moves', form: 'full', rematch: true },
      { stop: 'warm-cold', form: 'full', rematch: true },
      { stop: 'blank-duel', form: 'full', rematch: true },
      { stop: 'fog-hill', form: 'full', rematch: false },
      { stop: 'garage', form: 'full', rematch: false },
    ],
  },
  {
    id: 'helper-90',
    group: '90',
    plan: [
      { stop: 'departure', form: 'express', rematch: false },
      { stop: 'run', form: 'full', rematch: true },
      { stop: 'data-kitchen', form: 'express', rematch: false },
      { stop: 'specialist', form: 'full', rematch: true },
      { stop: 'signal-box', form: 'full', rematch: true },
      { stop: 'garage', form: 'full', rematch: false },
      { stop: 'oracle', form: 'full', rematch: false },
      { stop: 'receipt', form: 'full', rematch: false },
      { stop: 'departure', form: 'express', rematch: false },
    ],
  },
  {
    id: 'line-1',
    group: 'line',
    plan: [
      { stop: 'departure', form: 'express', rematch: false },
      { stop: 'pile-of-math', form: 'full', rematch: false },
      { stop: 'flashcard', form: 'full', rematch: false },
      { stop: 'run', form: 'full', rematch: true },
      { stop: 'mirror', form: 'express', rematch: false },
    ],
  },
  {
    id: 'line-2',
    group: 'line',
    plan: [
      { stop: 'data-kitchen', form: 'express', rematch: false },
      { stop: 'parrot', form: 'full', rematch: false },
      { stop: 'which-book', form: 'express', rematch: false },
      { stop: 'split-duel', form: 'express', rematch: false },
      { stop: 'time-capsule', form: 'express', rematch: false },
      { stop: 'update-day', form: 'full', rematch: false },
    ],
  },
  {
    id: 'line-3',
    group: 'line',
    plan: [
      { stop: 'spotlight', form: 'express', rematch: false },
      { stop: 'two-banks', form: 'express', rematch: false },
      { stop: 'lift', form: 'express', rematch: false },
      { stop: 'who-moves', form: 'full', rematch: false },
      { stop: 'warm-cold', form: 'full', rematch: false },
      { stop: 'blank-duel', form: 'express', rematch: false },
      { stop: 'fog-hill', form: 'express', rematch: false },
      { stop: 'judge-duel', form: 'full', rematch: false },
    ],
  },
  {
    id: 'line-4',
    group: 'line',
    plan: [
      { stop: 'garage', form: 'full', rematch: false },
      { stop: 'oracle', form: 'full', rematch: false },
      { stop: 'specialist', form: 'full', rematch: false },
      { stop: 'signal-box', form: 'full', rematch: false },
      { stop: 'release-board', form: 'express', rematch: false },
      { stop: 'receipt', form: 'express', rematch: false },
      { stop: 'departure', form: 'express', rematch: false },
    ],
  },
]

/** Locale text `daily.<id>`. */
export interface Daily {
  readonly id: string
  readonly plan: Plan
}

/** Alone there are small ones for each day: whoever plays them on the same day has the same. */
export const dailies: readonly Daily[] = [
  { id: 'word', plan: [{ stop: 'warm-cold', form: 'full', rematch: false }] },
  { id: 'spotlight', plan: [{ stop: 'spotlight', form: 'express', rematch: false }] },
  { id: 'hill', plan: [{ stop: 'fog-hill', form: 'express', rematch: false }] },
]
