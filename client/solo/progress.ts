/**
 * What a device remembers of playing alone: of each stop that was finished its best or last figure, today's small ones, and
 * how well each term is known. Figures of other rules are not compared: one of the newest rules takes the place of an older.
 */
import { z } from 'zod'
import { units } from '../../shared/match/asked.ts'
import { EDITION } from '../../shared/match/edition.ts'
import type { OwnResult } from '../../shared/match/own-result.ts'

const time = z.number().min(0).max(8.64e15)
const figure = z.strictObject({
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.enum(units),
})
const measured = z.strictObject({
  figure,
  /** When it was measured, ms since 1970, and by which rules. */
  at: time,
  edition: z.int().min(0),
  /** `last`: it is no doing of the player, so there is no best one. */
  is: z.enum(['best', 'last']),
})
/** As ts-fsrs has it, with times in ms since 1970; days, and what it calls stability, in days. */
const cardState = z.strictObject({
  due: time,
  stability: z.number().min(0),
  difficulty: z.number().min(0),
  scheduledDays: z.number().min(0),
  learningSteps: z.int().min(0),
  reps: z.int().min(0),
  lapses: z.int().min(0),
  state: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  lastReview: time,
})
/** Ids of stops, dailies and terms; no key of theirs is one that objects have by themselves. */
const id = z.string().regex(/^[a-z][a-z-]{0,39}$/)

export const progressSchema = z.strictObject({
  /** `at`: when it was finished last. `chips`: bits saved an answer. */
  stops: z.record(id, z.strictObject({ at: time, figure: measured.nullable(), chips: measured.nullable() })),
  /** By daily; `day` as 20261130. */
  daily: z.record(
    id,
    z.strictObject({ day: z.int(), at: time, figure: figure.nullable(), saved: z.number().nullable() }),
  ),
  /** By term. */
  cards: z.record(id, cardState),
})

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T
export type Progress = DeepReadonly<z.infer<typeof progressSchema>>
export type Measured = Progress['stops'][string]['figure'] & {}
export type KeptCard = Progress['cards'][string]

export const noProgress: Progress = { stops: {}, daily: {}, cards: {} }

export function isNothing({ stops, daily, cards }: Progress): boolean {
  return [stops, daily, cards].every((kept) => Object.keys(kept).length === 0)
}

/** `at`: when the stop was left. */
export function withResult(progress: Progress, { stop, figure: own, better, saved }: OwnResult, at: number): Progress {
  const before = progress.stops[stop]
  const chips = saved === null ? null : { value: saved, low: null, high: null, unit: 'bits' as const }
  return {
    ...progress,
    stops: {
      ...progress.stops,
      [stop]: {
        at,
        figure: kept(before?.figure ?? null, own, better, at),
        chips: kept(before?.chips ?? null, chips, 'more', at),
      },
    },
  }
}

function kept(
  before: Measured | null,
  now: Measured['figure'] | null,
  better: OwnResult['better'],
  at: number,
): Measured | null {
  if (now === null) return before
  const measuredNow: Measured = { figure: now, at, edition: EDITION, is: better === null ? 'last' : 'best' }
  if (before === null || better === null || before.edition !== EDITION || before.figure.unit !== now.unit)
    return measuredNow
  const isBetter = better === 'more' ? now.value > before.figure.value : now.value < before.figure.value
  return isBetter ? measuredNow : before
}

/** The newest of a day takes the place of the last one: no days are counted. */
export function withDaily(progress: Progress, id: string, day: number, result: OwnResult, at: number): Progress {
  const { figure: own, saved } = result
  return { ...progress, daily: { ...progress.daily, [id]: { day, at, figure: own, saved } } }
}

export function withCard(progress: Progress, term: string, card: KeptCard): Progress {
  return { ...progress, cards: { ...progress.cards, [term]: card } }
}
