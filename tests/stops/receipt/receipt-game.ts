/** Receipt on a table for tests: four players, and a lab that answers when it is told to. */
import type { LabJob } from '../../../shared/lab/jobs.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import type { Tap } from '../../../shared/match/play.ts'
import { SPENDS, TIMED } from '../../../stops/receipt/content.ts'
import type { ReceiptState } from '../../../stops/receipt/types.ts'
import type { ReceiptView } from '../../../stops/receipt/view-types.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'

export const seats = ['ann', 'ben', 'cat', 'dan'] as const
export const wall: Audience = { role: 'projector' }

export function stateIn({ match }: Pick<Game, 'match'>): ReceiptState {
  const state = stateOf(match)
  if (state?.stop !== 'receipt') throw new Error('another stop')
  return state
}

export function shown({ match }: Pick<Game, 'match'>, audience: Audience): ReceiptView {
  const { play } = view(match, audience, smallRules)
  if (play?.stop !== 'receipt') throw new Error('another stop')
  return play
}

export const estimate = (of: number, power: number): Tap => ({ stop: 'receipt', ask: 'estimate', tap: { of, power } })
export const coal = (spend: (typeof SPENDS)[number]): Tap => ({
  stop: 'receipt',
  ask: 'coal',
  tap: SPENDS.indexOf(spend),
})

export function playing(phase: ReceiptState['phase'], form: 'full' | 'express' = 'full'): Game {
  return new Game({ plan: [{ stop: 'receipt', form, rematch: false }] }).join(...seats).goTo(phase)
}

/** It is heard of after its first step, and so many milliseconds later it has taken them all. */
export function train(game: Game, job: LabJob, ms: number): void {
  const heard = (done: number) =>
    game.must({ type: 'lab-progress', progress: { jobId: job.id, done, all: TIMED.steps, points: [] } })
  heard(1)
  game.now += ms
  heard(TIMED.steps)
  game.answer(job)
}

/** The timed training, once all that it waits for has been answered. */
export function timedIn(game: Game): LabJob {
  for (;;) {
    const [job] = game.match.jobs
    if (job === undefined) throw new Error('nothing is being timed')
    if (job.kind === 'brain') return job
    game.answer(job)
  }
}
