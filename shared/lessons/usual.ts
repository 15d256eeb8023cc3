/** How long a plan usually takes, beside how long it takes at most: each stop by the way in which it is played. */
import type { Form, Plan, PlannedStop, StopCard } from './plan.ts'

type Way = Omit<PlannedStop, 'stop'>
/** With `again`: with its rematch. */
export type WayToPlay = Form | `${Form} again`
/** Seconds, by the stop's id. */
export type Usual = Readonly<Record<string, Readonly<Partial<Record<WayToPlay, number>>>>>

export function wayOf({ form, rematch }: Way): WayToPlay {
  return rematch ? `${form} again` : form
}

/** All ways in which a stop can be played. */
export function waysOf({ forms, hasRematch }: StopCard): readonly Way[] {
  return forms.flatMap((form) => (hasRematch ? [false, true] : [false]).map((rematch) => ({ form, rematch })))
}

/**
 * Whole minutes of a part of a plan as it usually goes, at a pace that stretches every bell: those of its stops, each rounded
 * up, so that what stands on a screen adds up and is never too little. Of a stop that nobody has measured yet all its bells.
 */
export function usualMinutes(plan: Plan, usual: Usual, cards: readonly StopCard[], pace: number): number {
  const bells = (planned: PlannedStop) => cards.find(({ id }) => id === planned.stop)?.seconds(planned) ?? 0
  const seconds = (planned: PlannedStop) => usual[planned.stop]?.[wayOf(planned)] ?? bells(planned)
  return plan.reduce((sum, planned) => sum + Math.ceil((seconds(planned) * pace) / 60), 0)
}

/** Minutes of a lesson in which nobody plays yet: arriving, the address, names. Assumed, not measured. */
export const JOINING_MINUTES = 5
/** Lessons of these lengths have plans that are ready. */
export const LESSON_MINUTES = [20, 45, 90] as const

export interface Fit {
  /** `sure`: also where every bell rings out; `usual`: as it usually goes; `long`: it does not fit. */
  readonly kind: 'sure' | 'usual' | 'long'
  /** Whole minutes that are left, or that are too many. */
  readonly minutes: number
}

/** Whether a plan fits a lesson of so many minutes. */
export function fitOf(lesson: number, times: { readonly usual: number; readonly most: number }): Fit {
  const margin = lesson - JOINING_MINUTES - times.usual
  if (margin < 0) return { kind: 'long', minutes: -margin }
  return { kind: times.most + JOINING_MINUTES <= lesson ? 'sure' : 'usual', minutes: margin }
}
