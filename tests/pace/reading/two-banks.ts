/** What Two banks gives to read. */
import type { BanksView } from '../../../stops/two-banks/view-types.ts'
import { FIGURE, piece, texts, when, type Piece } from './pieces.ts'

/** Of each kind, the words by which it is named. */
const NAMES = 4

export function ofBanks({ phase, round, sentence, kinds, flip, isRematch }: BanksView): Piece[] {
  const length = (sentence?.before.length ?? 0) + (sentence?.behind.length ?? 0)
  const names = piece('kinds', (kinds?.length ?? 0) * NAMES)
  const swaps = flip?.swaps.length ?? 0
  switch (phase) {
    case 'bet':
      return [
        texts('bet', 'two-banks.bet', ...(sentence === null ? ['two-banks.waits'] : [])),
        texts('rules', round === 1 ? 'two-banks.bet-text' : 'two-banks.behind-text'),
        ...when(sentence !== null, piece('sentence', length)),
        names,
      ]
    case 'told':
      return [
        texts('told', 'two-banks.says', 'two-banks.won'),
        texts('why', round === 1 ? 'two-banks.clear-text' : 'two-banks.behind-none'),
        piece('figures', 5 * FIGURE),
      ]
    case 'flip':
      return [
        texts('flip', 'two-banks.flip', 'two-banks.flip-text'),
        texts('again', isRematch ? 'two-banks.flip-again' : 'two-banks.flip-why'),
        piece('sentence', flip?.words.length ?? 0),
        // A swap is read as its two words.
        piece('swaps', 2 * swaps),
        names,
      ]
    case 'flipped':
      return [
        texts('turned', 'two-banks.turned', 'two-banks.mine', 'two-banks.won-turn', 'two-banks.looks'),
        piece('figures', swaps * FIGURE),
      ]
    case 'say':
      return [
        texts('say', 'two-banks.say', 'vote.counts'),
        texts('reasons', 'two-banks.reason-left', 'two-banks.reason-weak', 'two-banks.reason-one'),
      ]
    case 'answer':
      return [
        texts('answer', 'two-banks.say', 'vote.said-right', 'vote.won-answer', 'two-banks.won-all'),
        texts('right', 'two-banks.score', 'two-banks.right-text'),
      ]
  }
}
