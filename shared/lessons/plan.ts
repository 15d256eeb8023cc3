/** What a lesson is made of: stops one after the other, each with how it is played. Plain data; `stops/lessons.ts` has the presets. */

import type { Misconception } from './misconceptions.ts'

export const forms = ['full', 'express'] as const
export type Form = (typeof forms)[number]

export interface PlannedStop {
  readonly stop: string
  readonly form: Form
  /** The same thing once more with one change, where the stop has that. */
  readonly rematch: boolean
  /** What it speaks of: one of the card's `contents`. Unless given, the first of them. */
  readonly content?: string
}

export type Plan = readonly PlannedStop[]

/**
 * What only some packs have: beginnings whose next word is watched, a grammar that knows every sentence, several books to tell
 * apart.
 */
export type PackPart = 'probes' | 'grammar' | 'books'

/** What the line must know of a stop before it is played. */
export interface StopCard {
  readonly id: string
  /** Ways to play it; the first is what it was designed as. */
  readonly forms: readonly Form[]
  readonly hasRematch: boolean
  /** What it can speak of, where the host chooses; the first is for everybody. Unless given, there is nothing to choose. */
  readonly contents?: readonly string[]
  /** Without these it cannot be played as it was designed. Unless given, it can on any pack. */
  readonly needs?: readonly PackPart[]
  /** Ideas to which its measurements show that they are not so. Unless given, none. */
  readonly treats?: readonly Misconception[]
  /** At most so long at the designed pace, seconds: all its bells, as if nobody were done before. */
  seconds(planned: Omit<PlannedStop, 'stop'>): number
}

/** As it was designed. */
export function asDesigned({ id, forms: [form = 'full'], hasRematch }: StopCard): PlannedStop {
  return { stop: id, form, rematch: hasRematch }
}

/** Whether two plans are the same stops, played alike, in the same order. */
export function isSamePlan(one: Plan, other: Plan): boolean {
  return (
    one.length === other.length &&
    one.every(({ stop, form, rematch, content }, at) => {
      const beside = other[at]
      return beside?.stop === stop && beside.form === form && beside.rematch === rematch && beside.content === content
    })
  )
}

/** Whether a stop can be played so. */
export function canBePlayed({ form, rematch, content }: PlannedStop, card: StopCard): boolean {
  return (
    card.forms.includes(form) &&
    (!rematch || card.hasRematch) &&
    (content === undefined || (card.contents ?? []).includes(content))
  )
}

/**
 * Whole minutes of a part of a plan, at a pace that stretches every bell: those of its stops, so that what stands on a screen
 * adds up. 0 of stops that nobody knows.
 */
export function minutesOf(plan: Plan, cards: readonly StopCard[], pace: number): number {
  const minutes = (planned: PlannedStop) =>
    Math.round(((cards.find(({ id }) => id === planned.stop)?.seconds(planned) ?? 0) * pace) / 60)
  return plan.reduce((sum, planned) => sum + minutes(planned), 0)
}
