/** What Pile of Math gives to read. */
import type { PileView } from '../../../stops/pile-of-math/types.ts'
import { FIGURE, piece, texts, when, type Piece } from './pieces.ts'

export function ofPile(view: PileView): Piece[] {
  const { phase, begin, guess, reveal } = view
  if (phase === 'talk') {
    return [
      texts('talk', 'pile.talk', 'pile.talk-text', 'pile.beginning'),
      ...begin.rows.flatMap(({ goesOn }, at) => (goesOn === null ? [] : [piece(`answer ${at}`, goesOn.length)])),
    ]
  }
  if (phase === 'guess') return [texts('guess', 'pile.guess', 'pile.guess-text', 'pile.guess-label', 'pile.guess-low')]
  if (reveal === null) return []
  const { probe } = reveal
  const { all, mine } = guess
  return [
    texts('reveal', 'pile.reveal', 'pile.reveal-text'),
    ...when(mine !== null, texts('mine', 'pile.mine')),
    piece('chart', Math.min(all?.length ?? 0, 4) * FIGURE),
    ...when(probe !== null, texts('probe', 'pile.probe')),
  ]
}
