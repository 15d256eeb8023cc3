/** The events of a match as they come out of a file: parsed here before the rules see them. One schema an event. */
import { planSchema } from '../lessons/plan-schema.ts'
import { z } from 'zod'
import { memoized } from '../measures/memoized.ts'
import { modelConfigSchema, labProgressSchema } from '../lab/shapes.ts'
import { labResultSchema } from '../lab/jobs.ts'
import { EDITION } from '../match/edition.ts'
import type { MatchEvent } from '../match/events.ts'
import { MOST_EARLIER, MOST_RELEASED } from '../match/feedback.ts'
import type { Stops } from '../match/stop.ts'
import { hostTapSchema, tapEnvelope, tapSchema } from '../match/tap.ts'
import { languages } from './languages.ts'
import { hostCommandSchema } from './requests.ts'

/** Of every event. */
const common = { at: z.number(), tap: z.string().exactOptional() }
const seat = z.string()
const count = z.int()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const brain = z.strictObject({
  config: modelConfigSchema,
  rows: count,
  steps: count,
  pace: z.number().min(0).max(100).exactOptional(),
  creditSteps: count,
  creditSeeds: count,
})

const settings = z.strictObject({
  plan: planSchema,
  teams: count,
  timers: z.number().nullable(),
  seatLimit: count,
  brain,
  nameless: z.literal(true).exactOptional(),
  language: z.enum(languages).exactOptional(),
})

const tokens = z.array(count)
const brought = z.strictObject({
  released: z.array(tokens).max(MOST_RELEASED),
  earlier: z.array(z.strictObject({ tokens, up: count, down: count })).max(MOST_EARLIER),
})

const part = z.strictObject({
  by: z.enum(['server', 'browser', 'unknown']),
  engine: z.string(),
  firstStep: count.exactOptional(),
  steps: count.exactOptional(),
})

const made = z.strictObject({ parts: z.array(part), weights: sha256.nullable() })

const schemas = {
  created: z.strictObject({
    ...common,
    type: z.literal('created'),
    edition: z.literal(EDITION, `played by other rules than these, which are of edition ${EDITION}`),
    code: z.string(),
    packId: z.string(),
    seed: count,
    settings,
    classCode: z.string().nullable(),
    sealed: z
      .strictObject({ version: z.literal(1), papers: z.strictObject({ lesson: sha256, rehearsal: sha256 }) })
      .exactOptional(),
    pretrained: z.strictObject({ weights: sha256.nullable() }).exactOptional(),
    again: z
      .strictObject({
        from: z.string(),
        first: z.string(),
        seats: z.array(
          z.strictObject({
            id: seat,
            name: z.string(),
            team: z.string(),
            removed: z.boolean(),
            freed: z.boolean(),
            device: z.string().nullable(),
          }),
        ),
        teams: z.array(z.strictObject({ id: z.string(), name: z.string(), style: count })),
        keptOut: z.array(z.string()),
        locked: z.boolean(),
        approve: z.boolean(),
      })
      .exactOptional(),
    ghost: z
      .strictObject({ at: z.number(), points: z.array(z.strictObject({ step: count, bits: z.number() })) })
      .exactOptional(),
  }),
  joined: z.strictObject({
    ...common,
    type: z.literal('joined'),
    seat,
    name: z.string(),
    team: z.string().nullable(),
    device: z.string().exactOptional(),
    letIn: z.literal(true).exactOptional(),
  }),
  dropped: z.strictObject({ ...common, type: z.literal('dropped'), seat }),
  returned: z.strictObject({ ...common, type: z.literal('returned'), seat }),
  freed: z.strictObject({ ...common, type: z.literal('freed'), seats: z.array(seat) }),
  'team-changed': z.strictObject({ ...common, type: z.literal('team-changed'), seat, team: z.string() }),
  host: z.strictObject({ ...common, type: z.literal('host'), command: hostCommandSchema }),
  wished: z.strictObject({ ...common, type: z.literal('wished'), seat }),
  thumb: z.strictObject({ ...common, type: z.literal('thumb'), seat, sentence: count, up: z.boolean() }),
  feedback: z.strictObject({ ...common, type: z.literal('feedback'), brought: brought.nullable() }),
  'went-on': z.strictObject({ ...common, type: z.literal('went-on'), code: z.string() }),
  tapped: z.strictObject({ ...common, type: z.literal('tapped'), seat, on: tapEnvelope }),
  rang: z.strictObject({ ...common, type: z.literal('rang'), phase: count }),
  'lab-progress': z.strictObject({ ...common, type: z.literal('lab-progress'), progress: labProgressSchema }),
  'lab-done': z.strictObject({
    ...common,
    type: z.literal('lab-done'),
    result: labResultSchema,
    audited: z.boolean(),
    made: made.exactOptional(),
  }),
  'lab-failed': z.strictObject({ ...common, type: z.literal('lab-failed'), jobId: z.string(), why: z.string() }),
} satisfies { readonly [T in Type]: z.ZodType<Extract<MatchEvent, { type: T }>> }

type Type = MatchEvent['type']

type None<T extends never> = T

/** Every field of every event has its place here: the compiler names those that a schema forgot. */
export type ForgottenFields = None<
  { [T in Type]: Exclude<keyof Extract<MatchEvent, { type: T }>, keyof z.infer<(typeof schemas)[T]>> }[Type]
>

/** Throws nothing away: an event with a field of which nobody knows is refused. What a tap brings is not looked at here. */
const anyEvent = z.discriminatedUnion('type', [
  schemas.created,
  schemas.joined,
  schemas.dropped,
  schemas.returned,
  schemas.freed,
  schemas['team-changed'],
  schemas.host,
  schemas.wished,
  schemas.thumb,
  schemas.feedback,
  schemas['went-on'],
  schemas.tapped,
  schemas.rang,
  schemas['lab-progress'],
  schemas['lab-done'],
  schemas['lab-failed'],
])

/** Every event of a match that is played by these stops; each reads its own taps. */
export const matchEventSchema = memoized((stops: Stops): z.ZodType<MatchEvent> => {
  const tap = tapSchema(stops)
  const hostTap = hostTapSchema(stops)
  return anyEvent.transform((event, context): MatchEvent => {
    const on =
      event.type === 'tapped'
        ? event.on
        : event.type === 'host' && event.command.kind === 'tap'
          ? event.command.on
          : null
    if (on === null) return event
    const read = (event.type === 'host' ? hostTap : tap).safeParse(on)
    if (!read.success)
      context.addIssue({ code: 'custom', path: [`${on.stop}.${on.ask}`], message: 'not a tap of any stop here' })
    return event
  })
})
