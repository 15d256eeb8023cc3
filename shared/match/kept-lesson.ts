/**
 * What is kept of a lesson for the class's next ones, under its class code: when it was, what it played, and what was measured
 * there. Totals alone: no name, no seat, no sentence, and nothing that one single player has answered.
 */
import { z } from 'zod'
import { modelConfigSchema } from '../lab/shapes.ts'
import { interval } from '../measures/interval.ts'
import { mean } from '../measures/mean.ts'
import { type Asked, units } from './asked.ts'
import type { Figure } from './figure.ts'
import type { Course } from './ghost.ts'
import { isRehearsal } from './occasion.ts'
import type { StopState } from './play.ts'
import { stopOf, type Rulebook } from './stop.ts'
import type { Match } from './types.ts'

/** What chips have saved against blind guessing, bits an answer, over the players. */
export interface SavedByClass {
  readonly mean: number
  /** Its 95 % interval. */
  readonly low: number
  readonly high: number
  readonly players: number
}

/** One time that the train stopped somewhere. */
export interface KeptStop {
  readonly stop: string
  /** Its own figure; null: it measured none. */
  readonly figure: Figure | null
  /** null: fewer than two players have laid chips that were counted, or the stop has totals of its own. */
  readonly saved: SavedByClass | null
  /** Class totals in the stop's own shape, for its own comparison; null: it has none. */
  readonly totals: unknown
  /** How its training went, for the ghost train of the class's next time; absent where it trained nothing that can be raced. */
  readonly course?: Course
}

export interface KeptLesson {
  /** Of its room. */
  readonly code: string
  /** When the room was opened, ms. */
  readonly at: number
  readonly stops: readonly KeptStop[]
}

/** The same of a homework, over the devices that were done with the stop. They say it of themselves: it counts beside no lesson. */
export interface KeptHomework {
  /** When it could first be done, ms. */
  readonly at: number
  readonly stops: readonly (KeptStop & { readonly devices: number })[]
}

/** The stops of a class so far, the oldest lesson first; `today`: the room that asks. */
export interface ClassLessons {
  readonly classCode: string
  readonly earlier: readonly KeptLesson[]
  readonly today: KeptLesson
  readonly homework: readonly KeptHomework[]
}

const figure = z.object({
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.enum(units),
})
const course = z.object({
  packId: z.string(),
  config: modelConfigSchema,
  rows: z.int(),
  points: z.array(z.object({ step: z.int(), bits: z.number() })),
})
const saved = z.object({ mean: z.number(), low: z.number(), high: z.number(), players: z.int() })

export const keptLessonSchema: z.ZodType<KeptLesson> = z.object({
  code: z.string(),
  at: z.number(),
  stops: z.array(
    z.object({
      stop: z.string(),
      figure: figure.nullable(),
      saved: saved.nullable(),
      totals: z.unknown(),
      course: course.exactOptional(),
    }),
  ),
})

/** A rehearsal leaves nothing behind: nobody of the class was there. */
export function keptLesson(match: Match, rules: Rulebook): KeptLesson {
  const { code, createdAt, finished, play } = match
  const played = isRehearsal(match) ? [] : play === null ? finished : [...finished, play]
  return { code, at: createdAt, stops: played.map((state) => keptStop(state, state !== play, match, rules)) }
}

function keptStop(state: StopState, isOver: boolean, match: Match, { pack, stops }: Rulebook): KeptStop {
  const stop = stopOf(stops, state)
  return {
    stop: state.stop,
    figure: stop.figure?.(state, match, pack) ?? null,
    saved: stop.totals === undefined ? savedByClass(stop.asked(state, pack, isOver, match), match) : null,
    totals: stop.totals?.(state, match) ?? null,
    ...courseOf(stop.course?.(state, pack) ?? null, match),
  }
}

function courseOf(points: Course['points'] | null, { packId, settings, pretrained }: Match): Pick<KeptStop, 'course'> {
  const { config, rows } = settings.brain
  return points === null || pretrained !== null ? {} : { course: { packId, config, rows, points } }
}

/** Each player counts once, with the mean of what was answered. */
function savedByClass(asked: readonly Asked[], { seats }: Match): SavedByClass | null {
  const all = asked.flatMap(({ answers }) =>
    Object.entries(answers).flatMap(([seat, { saved }]) =>
      saved === null || seats[seat]?.removed !== false ? [] : [{ seat, saved }],
    ),
  )
  const players = [...Map.groupBy(all, ({ seat }) => seat).values()].map((own) => mean(own.map((one) => one.saved)))
  if (players.length < 2) return null
  const { mean: middle, low, high } = interval(players)
  return { mean: middle, low, high, players: players.length }
}
