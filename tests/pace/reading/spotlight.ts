/** What Spotlight gives to read. */
import type { SpotlightView } from '../../../stops/spotlight/view-types.ts'
import { FIGURE, piece, texts, when, type Piece } from './pieces.ts'

export function ofSpotlight({ phase, round, sentence, call, beams }: SpotlightView): Piece[] {
  const words = sentence?.words.length ?? 0
  const rows = piece('rows', words * FIGURE)
  switch (phase) {
    case 'lamps':
      return [
        texts('lamps', 'spotlight.lamps', 'spotlight.says'),
        ...when(round === 1, texts('rules', 'spotlight.lamps-text')),
        piece('sentence', words),
        piece('tiles', words),
      ]
    case 'swap':
      return [
        texts('told', 'spotlight.told', 'spotlight.if-swapped'),
        ...when(round === 1, texts('rules', 'spotlight.swap-text', 'spotlight.no-swap-text')),
        ...when(call !== null, texts('call', 'spotlight.call', 'spotlight.call-text')),
        rows,
      ]
    case 'heads':
      return [texts('beams', 'spotlight.beams', 'spotlight.beams-wrong'), ...when(beams !== null, rows)]
    case 'cover':
      return [texts('cover', 'spotlight.cover', 'spotlight.cover-wrong', 'spotlight.cover-text'), rows]
    case 'say':
      return [
        texts('say', 'spotlight.say', 'vote.counts'),
        texts('reasons', 'spotlight.reason-swap', 'spotlight.reason-attention', 'spotlight.reason-near'),
      ]
    case 'answer':
      return [
        texts(
          'answer',
          'spotlight.say',
          'vote.won-answer',
          'spotlight.won-all',
          'spotlight.score',
          'spotlight.score-beams',
        ),
        texts('right', 'spotlight.right-text'),
      ]
  }
}
