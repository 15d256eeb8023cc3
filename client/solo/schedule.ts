/**
 * When a card comes again, by FSRS-6 with its published parameters (ts-fsrs, decision 0085). Nothing is drawn by dice: the same
 * grades at the same times give the same days.
 */
import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs'
import type { KeptCard } from './progress.ts'

/** The share with which a term is to be known when it comes again. */
export const KNOWN = 0.9
const scheduler = fsrs({ request_retention: KNOWN, enable_fuzz: false })

export const grades = ['again', 'hard', 'good', 'easy'] as const
export type GradeName = (typeof grades)[number]

const ratings: Readonly<Record<GradeName, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
}

const DAY = 86_400_000

/** The card after this grade. null: it has never been learned. */
export function graded(kept: KeptCard | null, grade: GradeName, now: number): KeptCard {
  const { card } = scheduler.next(kept === null ? createEmptyCard(now) : cardOf(kept), now, ratings[grade])
  return keptOf(card, now)
}

/** The chance of knowing it at a time, 0 to 1. */
export function knownAt({ stability, lastReview }: KeptCard, at: number): number {
  return scheduler.forgetting_curve(Math.max(0, at - lastReview) / DAY, stability)
}

/** Until when that chance is at least `KNOWN`, ms since 1970: stability is the days after which it is just that. */
export function knownUntil({ stability, lastReview }: KeptCard): number {
  return lastReview + stability * DAY
}

function cardOf(kept: KeptCard): Card {
  return {
    due: new Date(kept.due),
    stability: kept.stability,
    difficulty: kept.difficulty,
    elapsed_days: 0,
    scheduled_days: kept.scheduledDays,
    learning_steps: kept.learningSteps,
    reps: kept.reps,
    lapses: kept.lapses,
    state: kept.state,
    last_review: new Date(kept.lastReview),
  }
}

function keptOf(card: Card, now: number): KeptCard {
  return {
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    lastReview: card.last_review?.getTime() ?? now,
  }
}
