/** What Signal Box gives to read. */
import { sum } from '../../../shared/measures/mean.ts'
import type { DuelShown, SignalView } from '../../../stops/signal-box/view-types.ts'
import { FIGURE, piece, texts, when, type Piece } from './pieces.ts'

export function ofSignal(view: SignalView): Piece[] {
  const { phase, duels, pairs, paper, tastes, isTrained, loose, card, wrote, likings, flattery } = view
  switch (phase) {
    case 'judge':
      return [
        texts('judge', 'signal-box.judge', 'signal-box.judge-text', 'signal-box.keep', 'signal-box.your-card'),
        ...when(card !== null, texts('card', 'signal-box.want-short'), piece('list', card?.words.length ?? 0)),
        ...open(duels),
      ]
    case 'bet':
      return [
        texts('bet', 'signal-box.bet', 'signal-box.bet-text', 'signal-box.leash', 'signal-box.leash-text'),
        ...when(paper > 0, texts('paper', 'signal-box.paper')),
        texts(
          'cards',
          'signal-box.card-label',
          'signal-box.card-text',
          'signal-box.card-mention',
          'signal-box.card-short',
        ),
        texts('exam', 'signal-box.exam-label', 'signal-box.exam-text', 'signal-box.exam-same'),
      ]
    case 'train':
      return [
        texts('train', 'signal-box.train', 'signal-box.train-text'),
        ...when(isTrained, texts('trained', 'signal-box.trained')),
      ]
    case 'blind':
      return [texts('blind', 'signal-box.blind', 'signal-box.blind-text'), ...open(pairs)]
    case 'result':
      return [
        texts('result', 'signal-box.result', 'signal-box.won-judge', 'signal-box.won-card', 'signal-box.blind-told'),
        piece('wins', tastes.length * 2 * FIGURE),
        texts('win-text', 'signal-box.win-text'),
        piece('wrote', sum([...(wrote?.before ?? []), ...(wrote?.after ?? [])].map(({ length }) => length))),
      ]
    case 'moved':
      return [
        texts('moved', 'signal-box.moved', 'signal-box.moved-text', 'signal-box.won-exam'),
        texts('rows', 'signal-box.moved-exam', 'signal-box.moved-words', 'signal-box.moved-legal'),
      ]
    case 'cards':
      return [texts('cards', 'signal-box.cards', 'signal-box.cards-text'), piece('control', tastes.length * 5 * FIGURE)]
    case 'again':
      return [texts('again', 'signal-box.again', 'signal-box.again-text', 'signal-box.again-lost')]
    case 'hacked':
      return loose === null
        ? [texts('hacked-waits', 'signal-box.hacked-waits')]
        : [texts('hacked', 'signal-box.hacked', 'signal-box.hacked-lost', 'signal-box.hacked-exam')]
    case 'flatter':
      return [
        texts('flatter', 'signal-box.flatter', 'signal-box.flatter-text', 'signal-box.flatter-paper'),
        ...open(likings),
      ]
    case 'flattered':
      return flattery === null
        ? [texts('flattered-waits', 'signal-box.flattered-waits')]
        : [
            texts('flattered', 'signal-box.flattered', 'signal-box.flattered-more', 'signal-box.flattered-liked'),
            piece('shares', 6 * FIGURE),
          ]
    case 'say':
      return [
        texts('say', 'signal-box.say', 'vote.counts'),
        texts('reasons', 'signal-box.reason-taste', 'signal-box.reason-truth', 'signal-box.reason-everything'),
      ]
    case 'answer':
      return [texts('answer', 'signal-box.say', 'vote.won-answer', 'signal-box.right-text')]
  }
}

/** Two sentences; each is read once. */
function open(all: readonly DuelShown[]): Piece[] {
  const at = all.findIndex(({ mine }) => mine === null)
  const duel = all[at]
  return duel === undefined ? [] : [piece(`duel-${at}`, duel.left.length + duel.right.length)]
}
