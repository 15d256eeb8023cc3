/** What Who moves together gives to read. */
import type { MovesView } from '../../../stops/who-moves/view-types.ts'
import { FIGURE, piece, texts, type Piece } from './pieces.ts'

export function ofMoves({ phase, pairs, isRematch }: MovesView): Piece[] {
  const rows = piece('pairs', pairs.length * (2 + FIGURE))
  switch (phase) {
    case 'bet':
      return [
        isRematch
          ? texts('more', 'who-moves.more', 'who-moves.more-text')
          : texts('bet', 'who-moves.bet', 'who-moves.bet-text'),
        rows,
      ]
    case 'train':
      return [texts('train', 'who-moves.train', 'who-moves.step', 'who-moves.train-text'), rows]
    case 'map':
      return [
        texts('map', 'who-moves.map', 'who-moves.won'),
        isRematch ? texts('shuffled', 'who-moves.shuffle-text') : texts('told', 'who-moves.map-text'),
        rows,
      ]
    case 'say':
      return [
        texts('say', 'who-moves.say', 'vote.counts'),
        texts('reasons', 'who-moves.reason-places', 'who-moves.reason-beside', 'who-moves.reason-meaning'),
      ]
    case 'answer':
      return [
        texts('answer', 'who-moves.say', 'vote.said-right', 'vote.won-answer', 'who-moves.won-all', 'who-moves.score'),
        texts('right', 'who-moves.right-text'),
      ]
  }
}
