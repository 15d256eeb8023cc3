/** What Release board gives to read. */
import type { BoardView } from '../../../stops/release-board/view-types.ts'
import { HEADINGS } from '../../../stops/release-board/headings.ts'
import { FIGURE, piece, texts, when, type Piece } from './pieces.ts'
import { METRICS } from '../../../stops/release-board/types.ts'

export function ofBoard(view: BoardView): readonly Piece[] {
  const { phase, rows, own, voices, users } = view
  const said = [...voices.many, ...voices.few].reduce((sum, words) => sum + words.length, 0)
  const samples = rows.map(({ sample }, at) =>
    piece(`sample ${at}`, 2 + sample.reduce((sum, words) => sum + words.length, 0)),
  )
  switch (phase) {
    case 'seal':
      return [
        texts('brief', 'release-board.seal', `release-board.brief-${users}`, 'release-board.seal-text'),
        piece('say', said),
        ...METRICS.map((metric) =>
          texts(metric, `release-board.metric-${metric}`, `release-board.metric-${metric}-text`),
        ),
      ]
    case 'board':
      return [
        texts('board', 'release-board.board', 'release-board.board-text', 'release-board.sealed'),
        piece('figures', rows.length * (own?.sealed.length ?? 0) * FIGURE),
        ...samples,
        texts('decide', 'release-board.decide-text', 'release-board.fix', 'release-board.retrain'),
      ]
    case 'bet':
      // What the five write is known from the board: whoever has time looks again.
      return [
        texts('bet', 'release-board.bet', 'release-board.bet-text'),
        ...samples.map((sample) => ({ ...sample, folded: true })),
      ]
    case 'users':
      return [
        texts('users', 'release-board.users', 'release-board.users-text', 'release-board.worth'),
        piece('figures', rows.length * FIGURE),
        ...when(own !== null, texts('won', 'release-board.won-chips')),
      ]
    case 'crown':
      return [
        texts('crown', 'release-board.crown', 'release-board.crown-text', 'release-board.goodhart'),
        ...rows.map(({ maker }) => texts(`maker ${maker ?? ''}`, `release-board.by-${maker ?? 'steady'}`)),
        piece('table', rows.length * METRICS.length),
        ...when(
          own?.card !== null && own !== null,
          texts('card', ...HEADINGS.map((heading) => `release-board.heading-${heading}`)),
          piece('card figures', 20 * FIGURE),
        ),
      ]
    case 'again':
      return [texts('again', 'release-board.again', `release-board.again-${users === 'many' ? 'few' : 'many'}`)]
    case 'moved':
      return [
        texts('moved', 'release-board.moved', 'release-board.moved-text'),
        piece('others', rows.length * FIGURE),
        ...when(own !== null && own.card !== null, texts('card', 'release-board.card', 'release-board.card-ethics')),
      ]
    case 'say': {
      const reasons = ['best', 'exam', 'fair', 'text'].map((id) => `release-board.reason-${id}`)
      return [texts('last', 'release-board.say', 'vote.counts'), texts('reasons', ...reasons)]
    }
    case 'answer':
      return [texts('answer', 'release-board.say', 'vote.said-right', 'release-board.right-text')]
  }
}
