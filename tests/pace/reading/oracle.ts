/** What Oracle gives to read. */
import type { OracleView } from '../../../stops/oracle/view-types.ts'
import { FIGURE, piece, texts, when, type Piece } from './pieces.ts'

export function ofOracle({ phase, small, bands, isTrained, isBought }: OracleView): Piece[] {
  switch (phase) {
    case 'guess':
      return [texts('guess', 'oracle.guess', 'oracle.guess-text'), piece('steps', (small.length - 1) * 2 * FIGURE)]
    case 'line':
      return [
        texts('line', 'oracle.line', 'oracle.line-text', 'oracle.floor', 'oracle.most', 'oracle.won-chips'),
        piece('wall', (small.length + bands.length) * FIGURE),
        texts('band', 'oracle.band', 'oracle.band-text'),
      ]
    case 'lines':
      return [texts('lines', 'oracle.lines', 'oracle.your-line', 'oracle.lines-text')]
    case 'train':
      return [
        texts('train', 'oracle.train', 'oracle.train-text', 'oracle.your-line'),
        ...when(isTrained, texts('trained', 'oracle.trained')),
      ]
    case 'outcome':
      return [
        texts('outcome', 'oracle.outcome', 'oracle.won', 'oracle.your-line', 'oracle.spread'),
        texts('others', 'oracle.law', 'oracle.ghost', 'oracle.middle'),
      ]
    case 'buy':
      return [
        texts('buy', 'oracle.buy', 'oracle.buy-text'),
        texts('worth', 'oracle.buy-better', 'oracle.buy-same', 'oracle.buy-worse'),
      ]
    case 'bought':
      return isBought
        ? [texts('bought', 'oracle.bought', 'oracle.won-chips', 'oracle.bought-same', 'oracle.bought-why')]
        : [texts('bought-waits', 'oracle.bought-waits', 'oracle.buy-text')]
    case 'say':
      return [
        texts('say', 'oracle.say', 'vote.counts'),
        texts('reasons', 'oracle.reason-cheap-line', 'oracle.reason-same-as-small', 'oracle.reason-always-better'),
      ]
    case 'answer':
      return [
        texts('answer', 'oracle.say', 'vote.won-answer', 'oracle.right-text'),
        texts(
          'receipt',
          'oracle.receipt',
          'oracle.receipt-small',
          'oracle.receipt-large',
          'oracle.receipt-share',
          'bill.energy',
          'bill.large',
        ),
      ]
  }
}
