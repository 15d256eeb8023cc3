/** A Run with four players in two teams who do something in every phase, up to the phase that a test is about. */
import type { RunPhase, RunState } from '../../stops/run/types.ts'
import { READ } from '../../shared/match/play.ts'
import { Game } from './game.ts'
import { stateOf } from './seen.ts'

export const players = ['ann', 'ben', 'cat', 'dan'] as const

/** ann and cat sit in t1, ben and dan in t2. A game that has started goes on from where it is. */
export function playedRun(phase: RunPhase, game = new Game({ plan: ['run'] })): Game {
  if (game.match.stop < 0) {
    game.join(...players)
    game.must({ type: 'host', command: { kind: 'start' } })
  }
  for (let guard = 0; guard < 100; guard++) {
    game.answerAll(guard)
    act(game)
    if (runOf(game).phase === phase) return game
    game.must({ type: 'host', command: { kind: 'next' } })
  }
  throw new Error(`never came to ${phase}`)
}

export function runOf({ match }: Game): RunState {
  const play = stateOf(match)
  if (play?.stop !== 'run') throw new Error('no Run is on')
  return play
}

function act(game: Game): void {
  const { phase, card, tasks } = runOf(game)
  for (const [i, seat] of players.entries()) {
    if (phase === 'brief') game.tap(seat, { stop: 'run', ask: 'vote', tap: { option: i % 2, confidence: 1 + (i % 3) } })
    if (phase === 'read') game.tap(seat, { stop: 'run', ask: READ })
    if (phase === 'bet')
      game.tap(seat, { stop: 'run', ask: 'bet', tap: { card, racks: { homes: 3 + i }, words: { '5': i } } })
    if (phase === 'forecast')
      game.tap(seat, { stop: 'run', ask: 'forecast', tap: { dropBits: 0.5 + i / 8, firstFlip: i - 1 } })
    if (phase === 'exam') game.tap(seat, { stop: 'run', ask: 'recall', tap: 0 })
    if (phase === 'speak') game.tap(seat, { stop: 'run', ask: 'favourite', tap: i % 2 })
    if (phase === 'explain') game.tap(seat, { stop: 'run', ask: 'explain', tap: `it was reason ${i}` })
    if (phase === 'explain') game.tap(seat, { stop: 'run', ask: 'vote', tap: { option: i, confidence: 2 } })
    for (const task of phase === 'teach' ? tasks.filter((one) => one.seat === seat) : []) {
      const tokens = task.words.length > 0 ? task.words.map((word) => word ?? 5) : [10, 1 + (i % 2), 11, 12, 10, 6]
      game.tap(seat, { stop: 'run', ask: 'teach', tap: { task: task.id, answer: { kind: 'words', tokens } } })
    }
  }
  if (phase !== 'train') return
  for (let rings = 0; rings < 40 && runOf(game).train.mode === 'crank'; rings++) {
    for (const seat of players) game.tap(seat, { stop: 'run', ask: 'crank' })
    game.answerAll(rings)
    if (runOf(game).phase !== 'train') return
    if (runOf(game).train.mode === 'crank') game.ring()
  }
  for (const seat of players) game.tap(seat, { stop: 'run', ask: 'drive', tap: 'keep' })
}
