/** Anything that can happen to a room, legal or not, as fast-check draws it; `play` turns a draw into an event. */
import { stateOf } from './seen.ts'
import fc from 'fast-check'
import { READ, type Tap } from '../../shared/match/stop.ts'
import type { FlashcardTap } from '../../stops/flashcard/taps.ts'
import type { PileTap } from '../../stops/pile-of-math/taps.ts'
import type { RunAnswer, RunTap } from '../../stops/run/taps.ts'
import type { FlashcardState } from '../../stops/flashcard/types.ts'
import type { PileState } from '../../stops/pile-of-math/types.ts'
import { driveVotes, type RunState, type TeachTask } from '../../stops/run/types.ts'
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
  | { readonly do: 'tap'; readonly who: number; readonly on: Tap }
  | { readonly do: 'fitting'; readonly who: number; readonly n: number; readonly share: number }
  | { readonly do: 'teach'; readonly who: number; readonly task: number; readonly answer: Answer }
  | { readonly do: 'host'; readonly command: HostCommand }
  | { readonly do: 'answer' | 'fail' | 'progress' | 'mismatch'; readonly job: number; readonly seed: number }

type Answer = RunAnswer<'teach'>['answer']

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

const of = <S extends string, A extends string, T>(stop: S, ask: A, tap: fc.Arbitrary<T>) =>
  fc.record({ stop: fc.constant(stop), ask: fc.constant(ask), tap })

const on: fc.Arbitrary<PileTap | FlashcardTap | RunTap | Tap> = fc.oneof(
  of('pile-of-math' as const, 'begin' as const, words),
  of('pile-of-math' as const, 'guess' as const, number),
  of('flashcard' as const, 'guess' as const, fc.oneof(fc.double({ min: 0, max: 1 }), number)),
  of('flashcard' as const, 'press' as const, fc.option(number)),
  of('flashcard' as const, 'dose' as const, count),
  fc.record({ stop: fc.constantFrom('pile-of-math', 'flashcard', 'run'), ask: fc.constant(READ) }),
  of('run' as const, 'vote' as const, fc.record({ option: count, confidence: count })),
  of(
    'run' as const,
    'bet' as const,
    fc.record({
      card: fc.integer({ min: -1, max: 6 }),
      racks: chips(['animals', 'homes', 'small-words', 'nowhere', '__proto__']),
      words: chips(['1', '5', '9', '17', '0', '18', '01', 'cat']),
    }),
  ),
  of('run' as const, 'forecast' as const, fc.record({ dropBits: number, firstFlip: count })),
  of('run' as const, 'drive' as const, fc.constantFrom(...driveVotes)),
  of('run' as const, 'recall' as const, count),
  of('run' as const, 'favourite' as const, count),
  fc.record({ stop: fc.constant('run' as const), ask: fc.constant('crank' as const) }),
  of('run' as const, 'explain' as const, fc.string({ maxLength: 260 })),
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
  fc.record({
    kind: fc.constant('tap' as const),
    on: of('run', 'contrast', fc.record({ first: seatName, second: seatName })),
  }),
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
  { arbitrary: fc.record({ do: fc.constant('tap' as const), who, on }), weight: 8 },
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
      return { type: 'tapped', seat: seat(made.who), on: { stop: 'run', ask: 'crank' } }
    case 'tap':
      return { type: 'tapped', seat: seat(made.who), on: made.on }
    case 'fitting':
      return { type: 'tapped', seat: seat(made.who), on: fittingTap(match, made) }
    case 'teach':
      return {
        type: 'tapped',
        seat: seat(made.who),
        on: { stop: 'run', ask: 'teach', tap: { task: taskAt(match, made), answer: made.answer } },
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
function fittingTap(match: Match, { who, n, share }: Extract<Move, { do: 'fitting' }>): Tap {
  const play = stateOf(match)
  switch (play?.stop) {
    case 'pile-of-math':
      return fittingPile(play.phase, n, share)
    case 'flashcard':
      return fittingFlashcard(play.phase, n, share)
    case 'run':
    case undefined:
      return play === null ? { stop: 'run', ask: 'crank' } : fittingRun(match, play, { who, n, share })
  }
}

function fittingPile(phase: PileState['phase'], n: number, share: number): PileTap | Tap {
  if (phase === 'talk') return { stop: 'pile-of-math', ask: 'begin', tap: [10, 1 + n] }
  return phase === 'guess'
    ? { stop: 'pile-of-math', ask: 'guess', tap: 4 * share }
    : { stop: 'pile-of-math', ask: READ }
}

function fittingFlashcard(phase: FlashcardState['phase'], n: number, share: number): FlashcardTap | Tap {
  if (phase === 'guess') return { stop: 'flashcard', ask: 'guess', tap: share }
  if (phase === 'press') return { stop: 'flashcard', ask: 'press', tap: null }
  return phase === 'dose' ? { stop: 'flashcard', ask: 'dose', tap: n % 3 } : { stop: 'flashcard', ask: READ }
}

function fittingRun(
  match: Match,
  { phase, card }: RunState,
  { who, n, share }: { readonly who: number; readonly n: number; readonly share: number },
): RunTap | Tap {
  const stop = 'run'
  switch (phase) {
    case 'read':
      return { stop, ask: READ }
    case 'bet':
      return {
        stop,
        ask: 'bet',
        tap: { card, racks: { animals: n, homes: Math.floor(10 * share) }, words: { '5': n % 3 } },
      }
    case 'teach': {
      const task = taskAt(match, { who, task: n })
      if (task.includes('doubt'))
        return { stop, ask: 'teach', tap: { task, answer: { kind: share < 0.5 ? 'keep' : 'bin' } } }
      const { words = [] } = tasksAt(match, who).find(({ id }) => id === task) ?? {}
      const tokens = words.length > 0 ? words.map((word) => word ?? 5 + (n % 2)) : [10, 1 + (n % 2), 11, 12, 10, 5]
      return { stop, ask: 'teach', tap: { task, answer: { kind: 'words', tokens } } }
    }
    case 'forecast':
      return { stop, ask: 'forecast', tap: { dropBits: 4 * share, firstFlip: (n % 7) - 1 } }
    case 'train':
      return n < 3 ? { stop, ask: 'crank' } : { stop, ask: 'drive', tap: driveVotes[n % driveVotes.length] }
    case 'exam':
      return { stop, ask: 'recall', tap: n % 3 }
    case 'speak':
      return { stop, ask: 'favourite', tap: n % 6 }
    case 'explain':
      if (n < 5) return { stop, ask: 'explain', tap: `because ${n}` }
      return { stop, ask: 'vote', tap: { option: n % 4, confidence: 2 } }
    case 'brief':
    case 'stakes':
    case 'reveal':
      return { stop, ask: 'vote', tap: { option: n % 2, confidence: 1 + (n % 3) } }
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

function tasksAt(match: Match, who: number): readonly TeachTask[] {
  const { seats } = match
  const play = stateOf(match)
  const own = seats[seat(who)]
  return play?.stop !== 'run' || own === undefined ? [] : tasksFor(play, own)
}

function taskAt(match: Match, { who, task }: { who: number; task: number }): string {
  return tasksAt(match, who)[task]?.id ?? 'nothing'
}
