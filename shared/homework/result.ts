/**
 * What one device says of its homework: stop by stop how much of what was asked it answered, what its chips were worth, and the
 * stop's own figure. A claim: nobody has trained or measured it again, and it counts beside nothing that was.
 */
import { z } from 'zod'
import { units } from '../match/asked.ts'
import type { Figure } from '../match/figure.ts'
import { MOST_STOPS } from '../match/limits.ts'
import type { StopState } from '../match/play.ts'
import { ownResult } from '../match/own-result.ts'
import type { Rulebook } from '../match/stop.ts'
import type { Match, SeatId } from '../match/types.ts'

/** Devices of one homework: several classes of a school. */
export const MOST_DEVICES = 200
/** Of one result as JSON: a plan of as many stops as there can be takes half of it. */
export const MOST_RESULT_BYTES = 8192

/** One stop that a device has come to the end of. */
export interface DoneStop {
  /** Questions that the stop has asked, and how many of them were answered. */
  readonly asked: number
  readonly answered: number
  /** What the chips were worth, bits an answer; null: none were counted. */
  readonly saved: number | null
  /** The stop's own figure; null: it measured none. */
  readonly figure: Pick<Figure, 'value' | 'unit'> | null
}

export interface HomeworkResult {
  /** Drawn by the device for this homework alone, and known to nobody else: whoever has it may replace what it has brought. */
  readonly device: string
  /** Drawn for each time that it is done. */
  readonly run: string
  /** As in the plan, from its first stop on. */
  readonly stops: readonly DoneStop[]
}

/** 16 random bytes, base64url. */
const drawn = z.string().regex(/^[\w-]{22}$/)
const questions = z.int().min(0).max(500)

/** Larger ones no stop can measure: chips save at most log2 of a vocabulary. */
const limits = { bits: 100, share: 1, rate: 1e9, count: 1e9 } as const

const figure = z
  .strictObject({ value: z.number(), unit: z.enum(units) })
  .refine(({ value, unit }) => Math.abs(value) <= limits[unit])

const doneStop = z
  .strictObject({
    asked: questions,
    answered: questions,
    saved: z.number().min(-limits.bits).max(limits.bits).nullable(),
    figure: figure.nullable(),
  })
  .refine(({ asked, answered }) => answered <= asked)

export const doneStopsSchema: z.ZodType<readonly DoneStop[]> = z.array(doneStop).min(1).max(MOST_STOPS)

export const homeworkResultSchema: z.ZodType<HomeworkResult> = z.strictObject({
  device: drawn,
  run: drawn,
  stops: doneStopsSchema,
})

/** Every stop that the train has left, of the one who plays alone. */
export function doneStops(match: Match, rules: Rulebook, seat: SeatId): DoneStop[] {
  return match.finished.map((state) => stopDone(state, match, rules, seat))
}

function stopDone(state: StopState, match: Match, rules: Rulebook, seat: SeatId): DoneStop {
  const { asked, answered, saved, figure: measured } = ownResult(state, seat, match, rules)
  return {
    asked,
    answered,
    saved,
    figure: measured === null ? null : { value: measured.value, unit: measured.unit },
  }
}
