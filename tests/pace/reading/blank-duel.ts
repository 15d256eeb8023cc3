/** What Blank duel gives to read. */
import type { BlankView } from '../../../stops/blank-duel/view-types.ts'
import { FIGURE, piece, texts, when, type Piece } from './pieces.ts'

export function ofBlanks({ phase, card, rows, round, isRematch }: BlankView): Piece[] {
  const sentences = rows.flatMap(({ words }) => words).length
  switch (phase) {
    case 'fill':
      return [
        texts('fill', 'blank-duel.fill', 'blank-duel.side-left'),
        ...when(round === 1 && !isRematch, texts('rules', 'blank-duel.turns')),
        piece('sentence', (card?.words.length ?? 0) + (card?.options.length ?? 0)),
      ]
    case 'told':
      return [
        texts('told', 'blank-duel.told', 'blank-duel.right', 'blank-duel.won'),
        ...when(round === 1 && !isRematch, texts('fewer', 'blank-duel.fewer')),
        piece('figures', sentences + 2 * FIGURE),
      ]
    case 'bet':
      return [texts('bet', 'blank-duel.bet', ...(isRematch ? [] : ['blank-duel.bet-text'])), piece('rows', sentences)]
    case 'duel':
      // The sentences are known; each has four figures.
      return [
        texts('duel', 'blank-duel.duel', 'blank-duel.won-bet', 'blank-duel.duel-text'),
        piece('figures', rows.length * 4 * FIGURE),
      ]
    case 'say':
      return [
        texts('say', 'blank-duel.say', 'vote.counts'),
        texts('reasons', 'blank-duel.reason-behind', 'blank-duel.reason-weaker', 'blank-duel.reason-slower'),
      ]
    case 'answer':
      return [
        texts('answer', 'blank-duel.say', 'vote.said-right', 'vote.won-answer', 'blank-duel.won-all'),
        texts(
          'score',
          'blank-duel.score',
          'blank-duel.score-before',
          'blank-duel.score-people',
          'blank-duel.right-text',
        ),
      ]
  }
}
