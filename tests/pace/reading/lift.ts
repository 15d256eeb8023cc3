/** What Lift gives to read. */
import type { LiftView } from '../../../stops/lift/view-types.ts'
import { FIGURE, piece, texts, when, type Piece } from './pieces.ts'

export function ofLift({ phase, round, ride }: LiftView): Piece[] {
  // A floor's first guess with its chance; the others are there for who wants them.
  const floors = piece('floors', (ride?.floors.length ?? 0) * (1 + FIGURE))
  switch (phase) {
    case 'bet':
      return [
        texts('bet', 'lift.bet', ...(ride === null ? ['lift.waits'] : [])),
        ...when(round === 1 && ride !== null, texts('rules', 'lift.bet-text')),
        piece('sentence', ride?.words.length ?? 0),
        floors,
      ]
    case 'ride':
      return [
        texts('told', 'lift.settled', 'lift.won', 'lift.changed'),
        ...when(round === 1, texts('entrance', 'lift.entrance-text')),
        floors,
      ]
    case 'say':
      return [
        texts('say', 'lift.say', 'vote.counts'),
        texts('reasons', 'lift.reason-refine', 'lift.reason-part', 'lift.reason-lookup'),
      ]
    case 'answer':
      return [
        texts('answer', 'lift.say', 'vote.said-right', 'vote.won-answer', 'lift.won-all', 'lift.score'),
        texts('right', 'lift.right-text'),
      ]
  }
}
