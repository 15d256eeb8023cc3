/** Anything that can happen to a room, legal or not, as fast-check draws it; `play` turns a draw into an event. */
import { forms } from '../../shared/lessons/plan.ts'
import { view } from './seen.ts'
import fc from 'fast-check'
import { READ, type Tap } from '../../shared/match/play.ts'
import { hostTapSchema } from '../../shared/match/tap.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { act } from '../../shared/rehearsal/act.ts'
import { mindOf } from '../../shared/rehearsal/mind.ts'
import { worldOf } from '../../shared/rehearsal/world.ts'
import { stops } from '../../stops/rules.ts'
import { anyTap } from '../stops/any-tap.ts'
import type { Untimed } from '../../shared/match/table.ts'
import type { Brought } from '../../shared/match/types.ts'
import type { HostCommand } from '../../shared/match/events.ts'
import { answerTo, progressOf } from './lab-answers.ts'
import type { Game } from './game.ts'
import { smallPack } from './small-world.ts'

export type Move =
  | { readonly do: 'ring' | 'late-ring' }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'drop' | 'return' | 'wish'; readonly who: number }
  | { readonly do: 'join'; readonly who: number; readonly device: number; readonly letIn: boolean }
  | { readonly do: 'free'; readonly who: readonly number[] }
  | { readonly do: 'thumb'; readonly who: number; readonly sentence: number; readonly up: boolean }
  | { readonly do: 'feedback'; readonly brought: Brought | null }
  | { readonly do: 'team'; readonly who: number; readonly team: number }
  | { readonly do: 'tap'; readonly who: number; readonly on: Tap }
  | { readonly do: 'fitting'; readonly who: number; readonly mind: number }
  | { readonly do: 'host'; readonly command: HostCommand }
  | { readonly do: 'answer' | 'fail' | 'progress' | 'mismatch'; readonly job: number; readonly seed: number }

const seat = (who: number) => `s${who}`
const who = fc.nat({ max: 4 })
const seatName = fc.oneof(
  { arbitrary: who.map(seat), weight: 5 },
  { arbitrary: fc.constantFrom('nobody', '__proto__', 'toString'), weight: 1 },
)
const team = fc.constantFrom('t1', 't2', 't9')
const number = fc.oneof(fc.integer({ min: -3, max: 25 }), fc.double(), fc.constantFrom(-0, NaN, Infinity))

/** Whatever the door lets through, of any stop. */
const on: fc.Arbitrary<Tap> = fc.oneof(
  ...stops.map(({ tap }) => anyTap(tap)),
  fc.record({ stop: fc.constantFrom(...stops.map(({ id }) => id)), ask: fc.constant(READ) }),
)

const command: fc.Arbitrary<HostCommand> = fc.oneof(
  { arbitrary: fc.constant({ kind: 'next' as const }), weight: 6 },
  { arbitrary: fc.constant({ kind: 'start' as const }), weight: 4 },
  fc.constant({ kind: 'pause' as const }),
  { arbitrary: fc.constant({ kind: 'resume' as const }), weight: 3 },
  fc.record({ kind: fc.constant('extend' as const), seconds: number }),
  fc.record({ kind: fc.constant('lock' as const), locked: fc.boolean() }),
  fc.record({ kind: fc.constant('approve' as const), approve: fc.boolean() }),
  fc.record({ kind: fc.constant('seats' as const), limit: fc.oneof(fc.integer({ min: 0, max: 6 }), number) }),
  fc.constant({ kind: 'free-away' as const }),
  fc.record({ kind: fc.constant('remove-many' as const), seats: fc.array(seatName, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('restore' as const), seat: seatName }),
  fc.record({ kind: fc.constant('rename' as const), seat: seatName, name: fc.string({ maxLength: 26 }) }),
  fc.record({ kind: fc.constant('remove' as const), seat: seatName }),
  fc.record({ kind: fc.constant('move' as const), seat: seatName, team }),
  fc.constantFrom({ kind: 'balance' as const }, { kind: 'mix' as const }, { kind: 'add-team' as const }),
  fc.record({ kind: fc.constant('remove-team' as const), team }),
  fc.record({ kind: fc.constant('name-team' as const), team, name: fc.string({ maxLength: 26 }) }),
  fc.record({
    kind: fc.constant('plan' as const),
    plan: fc.array(
      fc.record({
        stop: fc.constantFrom(...stops.map(({ id }) => id), 'nowhere'),
        form: fc.constantFrom(...forms),
        rematch: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    timers: fc.option(fc.double({ min: 0.5, max: 3, noNaN: true })),
  }),
  fc.record({ kind: fc.constant('tap' as const), on: anyTap(hostTapSchema(stops)) }),
)

const sentence = fc.array(fc.integer({ min: 0, max: smallPack.words.length }), { maxLength: 9 })
const voices = fc.nat({ max: 9 })
const brought: fc.Arbitrary<Brought> = fc.record({
  released: fc.array(sentence, { maxLength: 6 }),
  earlier: fc.array(fc.record({ tokens: sentence, up: voices, down: voices }), { maxLength: 6 }),
})

const labMove = (what: 'answer' | 'fail' | 'progress' | 'mismatch') =>
  fc.record({ do: fc.constant(what), job: fc.nat({ max: 3 }), seed: fc.nat() })

export const move: fc.Arbitrary<Move> = fc.oneof(
  { arbitrary: fc.constant({ do: 'ring' as const }), weight: 6 },
  {
    arbitrary: fc.record({ do: fc.constant('fitting' as const), who, mind: fc.nat({ max: 999 }) }),
    weight: 24,
  },
  { arbitrary: fc.constant({ do: 'late-ring' as const }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat({ max: 9000 }) }), weight: 2 },
  {
    arbitrary: fc.record({ do: fc.constant('join' as const), who, device: fc.nat({ max: 3 }), letIn: fc.boolean() }),
    weight: 3,
  },
  { arbitrary: fc.record({ do: fc.constant('free' as const), who: fc.array(who, { maxLength: 3 }) }), weight: 1 },
  {
    arbitrary: fc.record({ do: fc.constantFrom('drop' as const, 'return' as const, 'wish' as const), who }),
    weight: 2,
  },
  {
    arbitrary: fc.record({
      do: fc.constant('thumb' as const),
      who,
      sentence: fc.nat({ max: 5 }),
      up: fc.boolean(),
    }),
    weight: 2,
  },
  { arbitrary: fc.record({ do: fc.constant('feedback' as const), brought: fc.option(brought) }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('team' as const), who, team: fc.integer({ min: 1, max: 3 }) }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('tap' as const), who, on }), weight: 8 },
  { arbitrary: command.map((one) => ({ do: 'host' as const, command: one })), weight: 6 },
  { arbitrary: labMove('answer'), weight: 14 },
  { arbitrary: labMove('fail'), weight: 2 },
  { arbitrary: labMove('progress'), weight: 2 },
  { arbitrary: labMove('mismatch'), weight: 1 },
)

/** The event that a move means in this match; null where it means nothing but time. */
export function eventOf(game: Game, made: Move): Untimed | null {
  const { match } = game
  switch (made.do) {
    case 'wait':
      game.now += made.ms
      return null
    case 'ring':
      game.now = Math.max(game.now, match.bell.rings ?? 0)
      return { type: 'rang', phase: match.bell.phase }
    case 'late-ring':
      return { type: 'rang', phase: match.bell.phase - 1 }
    case 'join':
      return {
        type: 'joined',
        seat: seat(made.who),
        name: `player ${made.who}`,
        team: null,
        ...(made.device > 0 && { device: `device ${made.device}` }),
        ...(made.letIn && { letIn: true }),
      }
    case 'free':
      return { type: 'freed', seats: made.who.map(seat) }
    case 'drop':
      return { type: 'dropped', seat: seat(made.who) }
    case 'return':
      return { type: 'returned', seat: seat(made.who) }
    case 'wish':
      return { type: 'wished', seat: seat(made.who) }
    case 'thumb':
      return { type: 'thumb', seat: seat(made.who), sentence: made.sentence, up: made.up }
    case 'feedback':
      return { type: 'feedback', brought: made.brought }
    case 'team':
      return { type: 'team-changed', seat: seat(made.who), team: `t${made.team}` }
    case 'tap':
      return { type: 'tapped', seat: seat(made.who), on: made.on }
    case 'fitting':
      return fitting(game, made)
    case 'host':
      return { type: 'host', command: made.command }
    case 'answer':
    case 'fail':
    case 'progress':
    case 'mismatch':
      return labEvent(game, made)
  }
}

/** What somebody would tap who sees what this seat sees; null where that is nothing. */
function fitting({ match }: Game, { who, mind }: Extract<Move, { do: 'fitting' }>): Untimed | null {
  const seen = view(match, { role: 'seat', seat: seat(who) }, { pack: smallPack, stops })
  const on = act(seen, { mind: mindOf(mind), world, random: randomFrom(mind) }, stops)
  return on === null ? null : { type: 'tapped', seat: seat(who), on }
}

const world = worldOf(smallPack)

function labEvent(game: Game, { do: what, job: at, seed }: Extract<Move, { job: number }>): Untimed {
  const { jobs } = game.match
  const job = jobs[at % Math.max(1, jobs.length)]
  if (job === undefined) return { type: 'lab-failed', jobId: 'j999', why: 'no such job' }
  const other = jobs[(at + 1) % jobs.length]
  switch (what) {
    case 'fail':
      return { type: 'lab-failed', jobId: job.id, why: 'engine-failed' }
    case 'progress':
      return { type: 'lab-progress', progress: progressOf(job, seed) }
    case 'mismatch':
      return { type: 'lab-done', result: { ...answerTo(other, seed, 3, 'wild'), jobId: job.id }, audited: false }
    case 'answer':
      return { type: 'lab-done', result: answerTo(job, seed, game.pack.words.length, 'wild'), audited: seed % 2 === 0 }
  }
}
