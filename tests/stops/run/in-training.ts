/** A Run in training, for the tests of its parts: with all hands at their stations, at a depot, and under way. */
import { LENGTH, NOTCHES } from '../../../stops/run/content.ts'
import { stations, type DriveVote } from '../../../stops/run/train/state.ts'
import type { RunView } from '../../../stops/run/view-types.ts'
import type { LabJob, LabResult } from '../../../shared/lab/jobs.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'
import { Game } from '../../match/game.ts'
import { answerTo } from '../../match/lab-answers.ts'
import { players, runOf } from '../../match/played-run.ts'

export const trainOf = (game: Game) => runOf(game).train
export const [slow, fast, cliff] = NOTCHES.map(({ rate }) => rate)

export function training(seats: readonly string[] = players, part = {}): Game {
  const game = new Game({ plan: ['run'], ...part }).join(...seats).goTo('train')
  game.answerAll()
  return game
}

const seatsOf = (game: Game) => Object.keys(game.match.seats)

/** Everybody taps, and the line goes by until the step is asked for. */
export function crankOnce(game: Game): void {
  for (const seat of seatsOf(game)) game.must({ type: 'tapped', seat, on: { stop: 'run', ask: 'crank' } })
  for (let station = 0; station < stations.length; station++) game.ring()
}

/** At the first depot. */
export function depot(seats: readonly string[] = players, part = {}): Game {
  return toDepot(training(seats, part))
}

/** From the first hand-cranked step on. */
export function toDepot(game: Game): Game {
  for (let crank = 0; crank < LENGTH.full.cranks; crank++) {
    crankOnce(game)
    game.answerAll(crank)
    game.ring()
    game.answerAll(crank)
  }
  return game
}

/** In turbo, with its first leg open. */
export function turbo(seats: readonly string[] = players, votes: readonly DriveVote[] = []): Game {
  const game = depot(seats)
  for (const [i, vote] of votes.entries())
    game.must({ type: 'tapped', seat: seats[i] ?? '', on: { stop: 'run', ask: 'drive', tap: vote } })
  game.ring()
  return game
}

export function openTrain(game: Game): Extract<LabJob, { kind: 'train' }> {
  const job = game.match.jobs.find((one) => one.kind === 'train')
  if (job?.kind !== 'train') throw new Error('no train job is open')
  return job
}

export function stepTaken(game: Game, batchBits: number, diverged: boolean): void {
  const job = game.match.jobs.find(({ kind, ...rest }) => kind === 'step' && 'rule' in rest && rest.rule.rate > 0)
  const result = job && answerTo(job, 1, game.pack.words.length, 'calm')
  if (result?.kind !== 'step') throw new Error('no step job is open')
  const trace = { ...result.trace, batchBits }
  game.must({ type: 'lab-done', result: { ...result, diverged, trace }, audited: true })
}

export function leg(game: Game, ended: 'done' | 'stopped' | 'diverged', taken: number, bits = 3): void {
  const job = openTrain(game)
  const result: LabResult = {
    jobId: job.id,
    kind: 'train',
    to: job.to,
    ended,
    nextStep: ended === 'diverged' ? job.firstStep : job.firstStep + taken,
    points: Array.from({ length: taken }, (_, i) => ({ step: job.firstStep + i, bits, rate: job.rule.rate })),
  }
  game.must({ type: 'lab-done', result, audited: true })
}

export function seen(game: Game, audience: Audience): NonNullable<RunView['train']> {
  const { play } = view(game.match, audience, smallRules)
  if (play?.stop !== 'run' || play.train === null) throw new Error('nobody trains')
  return play.train
}
