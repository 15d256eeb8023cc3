/** What Receipt gives to read. */
import type { ReceiptView } from '../../../stops/receipt/view-types.ts'
import { FIGURE, piece, texts, type Piece } from './pieces.ts'

export function ofReceipt({ phase, estimates, ticket, spent }: ReceiptView): readonly Piece[] {
  switch (phase) {
    case 'guess': {
      const next = estimates.find(({ guess }) => guess.mine === null)
      return [
        texts('guess', 'receipt.of-own', 'receipt.guess-text'),
        next === undefined ? texts('all', 'receipt.all-text') : texts(next.what, `receipt-ask.${next.what}`),
      ]
    }
    case 'ticket':
      return [
        texts('ticket', 'receipt.ticket', 'receipt.won', 'receipt.team', 'receipt.method'),
        piece('lines', (ticket ?? []).length * (4 + FIGURE)),
        piece('estimates', estimates.length * (4 + 3 * FIGURE)),
      ]
    case 'coal':
      return [
        texts('coal', 'receipt.coal', 'receipt.coal-text', 'receipt.all-more', 'receipt.few-more', 'receipt.keep-more'),
        texts('spends', 'receipt-spend.all', 'receipt-spend.few', 'receipt-spend.keep'),
      ]
    case 'spent':
      return [
        texts('spent', 'receipt.spent', 'receipt.decided', 'receipt.compared'),
        piece('cars', (spent?.cars ?? []).length * (8 + 4 * FIGURE)),
      ]
    case 'say':
      return [texts('say', 'receipt.say-text', 'receipt.say-facts', 'receipt.say-label')]
  }
}
