/** Anything that can happen to a room, legal or not, as fast-check draws it; `play` turns a draw into an event. */
import fc from 'fast-check'
import type { StopIntent } from '../../stops/types.ts'
import { driveVotes, type TeachTask } from '../../stops/run/types.ts'
import type { Untimed } from '../../shared/match/table.ts'
import type { HostCommand, Match } from '../../shared/match/types.ts'
import { answerTo, progressOf } from './lab-answers.ts'
import type { Game } from './game.ts'
import { tasksFor } from '../../stops/run/teach/teach.ts'

export type Move =
  | { readonly do: 'ring' | 'late-ring' }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'drop' | 'return' | 'crank' | 'wish'; readonly who: number }
  | { readonly do: 'join'; readonly who: number; readonly device: number; readonly letIn: boolean }
  | { readonly do: 'free'; readonly who: readonly number[] }
  | { readonly do: 'team'; readonly who: number; readonly team: number }
  | { readonly do: 'tap'; readonly who: number; readonly intent: StopIntent }
  | { readonly do: 'fitting'; readonly who: number; readonly n: number; readonly share: number }
  | { readonly do: 'teach'; readonly who: number; readonly task: number; readonly answer: Answer }
  | { readonly do: 'host'; readonly command: HostCommand }
  | { readonly do: 'answer' | 'fail' | 'progress' | 'mismatch'; readonly job: number; readonly seed: number }

type Answer = Extract<StopIntent, { kind: 'teach' }>['answer']

const seat = (who: number) => `s${who}`
const who = fc.nat({ max: 4 })
const seatName = fc.oneof(
  { arbitrary: who.map(seat), weight: 5 },
  { arbitrary: fc.constantFrom('nobody', '__proto__', 'toString'), weight: 1 },
)
const team = fc.constantFrom('t1', 't2', 't9')
const number = fc.oneof(fc.integer({ min: -3, max: 25 }), fc.double(), fc.constantFrom(-0, NaN, Infinity))
const count = fc.oneof({ arbitrary: fc.integer({ min: 0, max: 8 }), weight: 4 }, { arbitrary: number, weight: 1 })
const words = fc.array(fc.integer({ min: -1, max: 20 }), { maxLength: 11 })
const chips = (keys: readonly string[]) => fc.dictionary(fc.constantFrom(...keys), count, { maxKeys: 4 })

const intent: fc.Arbitrary<StopIntent> = fc.oneof(
  fc.record({ kind: fc.constant('ask' as const), prompt: words }),
  fc.record({ kind: fc.constant('guess-loss' as const), bits: number }),
  fc.record({ kind: fc.constant('guess-share' as const), p: fc.oneof(fc.double({ min: 0, max: 1 }), number) }),
  fc.record({ kind: fc.constant('press' as const) }),
  fc.record({ kind: fc.constant('read' as const) }),
  fc.record({ kind: fc.constant('dose' as const), dose: count }),
  fc.record({ kind: fc.constant('vote' as const), option: count, confidence: count }),
  fc.record({
    kind: fc.constant('bet' as const),
    card: fc.integer({ min: -1, max: 6 }),
    racks: chips(['animals', 'homes', 'small-words', 'nowhere', '__proto__']),
    words: chips(['1', '5', '9', '17', '0', '18', '01', 'cat']),
  }),
  fc.record({ kind: fc.constant('forecast' as const), dropBits: number, firstFlip: count }),
  fc.record({ kind: fc.constant('drive' as const), vote: fc.constantFrom(...driveVotes) }),
  fc.record({ kind: fc.constant('recall' as const), sentence: count }),
  fc.record({ kind: fc.constant('favourite' as const), line: count }),
  fc.record({ kind: fc.constant('crank' as const) }),
  fc.record({ kind: fc.constant('explain' as const), text: fc.string({ maxLength: 260 }) }),
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
  fc.constant({ kind: 'balance' as const }),
  fc.record({
    kind: fc.constant('plan' as const),
    plan: fc.array(fc.constantFrom('pile-of-math' as const, 'flashcard' as const, 'run' as const), { maxLength: 3 }),
    timers: fc.option(fc.double({ min: 0.5, max: 3, noNaN: true })),
  }),
  fc.record({ kind: fc.constant('contrast' as const), first: seatName, second: seatName }),
)

const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('words' as const), tokens: words }),
  fc.constant({ kind: 'words' as const, tokens: [10, 1, 11, 12, 10, 5] }),
  fc.constant({ kind: 'keep' as const }),
  fc.constant({ kind: 'bin' as const }),
)

const labMove = (what: 'answer' | 'fail' | 'progress' | 'mismatch') =>
  fc.record({ do: fc.constant(what), job: fc.nat({ max: 3 }), seed: fc.nat() })

export const move: fc.Arbitrary<Move> = fc.oneof(
  { arbitrary: fc.constant({ do: 'ring' as const }), weight: 6 },
  {
    arbitrary: fc.record({
      do: fc.constant('fitting' as const),
      who,
      n: fc.nat({ max: 9 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    weight: 20,
  },
  { arbitrary: fc.constant({ do: 'late-ring' as const }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat({ max: 9000 }) }), weight: 2 },
  {
    arbitrary: fc.record({ do: fc.constant('join' as const), who, device: fc.nat({ max: 3 }), letIn: fc.boolean() }),
    weight: 3,
  },
  { arbitrary: fc.record({ do: fc.constant('free' as const), who: fc.array(who, { maxLength: 3 }) }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('crank' as const), who }), weight: 5 },
  {
    arbitrary: fc.record({ do: fc.constantFrom('drop' as const, 'return' as const, 'wish' as const), who }),
    weight: 2,
  },
  { arbitrary: fc.record({ do: fc.constant('team' as const), who, team: fc.integer({ min: 1, max: 3 }) }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('tap' as const), who, intent }), weight: 8 },
  { arbitrary: fc.record({ do: fc.constant('teach' as const), who, task: fc.nat({ max: 7 }), answer }), weight: 6 },
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
    case 'team':
      return { type: 'team-changed', seat: seat(made.who), team: `t${made.team}` }
    case 'crank':
      return { type: 'intent', seat: seat(made.who), intent: { kind: 'crank' } }
    case 'tap':
      return { type: 'intent', seat: seat(made.who), intent: made.intent }
    case 'fitting':
      return { type: 'intent', seat: seat(made.who), intent: fittingIntent(match, made) }
    case 'teach':
      return {
        type: 'intent',
        seat: seat(made.who),
        intent: { kind: 'teach', task: taskAt(match, made), answer: made.answer },
      }
    case 'host':
      return { type: 'host', command: made.command }
    case 'answer':
    case 'fail':
    case 'progress':
    case 'mismatch':
      return labEvent(game, made)
  }
}

/** A tap that the running phase waits for, within its limits. */
function fittingIntent(match: Match, { who, n, share }: Extract<Move, { do: 'fitting' }>): StopIntent {
  const { play } = match
  switch (play?.phase) {
    case 'talk':
      return { kind: 'ask', prompt: [10, 1 + n] }
    case 'guess':
      return play.stop === 'flashcard' ? { kind: 'guess-share', p: share } : { kind: 'guess-loss', bits: 4 * share }
    case 'press':
      return { kind: 'press' }
    case 'dose':
      return { kind: 'dose', dose: n % 3 }
    case 'read':
      return { kind: 'read' }
    case 'bet':
      return {
        kind: 'bet',
        card: play.stop === 'run' ? play.card : 0,
        racks: { animals: n, homes: Math.floor(10 * share) },
        words: { '5': n % 3 },
      }
    case 'teach': {
      const task = taskAt(match, { who, task: n })
      if (task.includes('doubt')) return { kind: 'teach', task, answer: { kind: share < 0.5 ? 'keep' : 'bin' } }
      const { words = [] } = tasksAt(match, who).find(({ id }) => id === task) ?? {}
      const tokens = words.length > 0 ? words.map((word) => word ?? 5 + (n % 2)) : [10, 1 + (n % 2), 11, 12, 10, 5]
      return { kind: 'teach', task, answer: { kind: 'words', tokens } }
    }
    case 'forecast':
      return { kind: 'forecast', dropBits: 4 * share, firstFlip: (n % 7) - 1 }
    case 'train':
      return n < 3 ? { kind: 'crank' } : { kind: 'drive', vote: driveVotes[n % driveVotes.length] }
    case 'exam':
      return { kind: 'recall', sentence: n % 3 }
    case 'speak':
      return { kind: 'favourite', line: n % 6 }
    case 'explain':
      return n < 5 ? { kind: 'explain', text: `because ${n}` } : { kind: 'vote', option: n % 4, confidence: 2 }
    case undefined:
    case 'brief':
    case 'stakes':
    case 'reveal':
    case 'fixed':
      return { kind: 'vote', option: n % 2, confidence: 1 + (n % 3) }
  }
}

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

function tasksAt({ play, seats }: Match, who: number): readonly TeachTask[] {
  const own = seats[seat(who)]
  return play?.stop !== 'run' || own === undefined ? [] : tasksFor(play, own)
}

function taskAt(match: Match, { who, task }: { who: number; task: number }): string {
  return tasksAt(match, who)[task]?.id ?? 'nothing'
}
