/** What Fog Hill gives to read. */
import type { FogView } from '../../../stops/fog-hill/view-types.ts'
import { FIGURE, piece, texts, when, type Piece } from './pieces.ts'

export function ofFog({ phase, engine, sketch, map, ways, ghosts, isRematch }: FogView): Piece[] {
  switch (phase) {
    case 'start':
      return [
        texts('goal', 'fog-hill.start', 'fog-hill.goal', 'fog-hill.start-text'),
        texts('bet', 'fog-hill.bet', 'fog-hill.bet-text', 'fog-hill.ghost-rough', 'fog-hill.ghost-exact'),
      ]
    case 'walk':
      if (sketch !== null)
        return [
          texts('sketch', 'fog-hill.sketch', 'fog-hill.stopped', 'fog-hill.sketch-text'),
          piece('tracks', 4 * FIGURE),
        ]
      return [
        ...when(!isRematch, texts('rules', 'fog-hill.walk-text')),
        ...when(isRematch, texts('again', 'fog-hill.again-text')),
        ...when(engine !== null, piece(`altitude ${engine?.log.length ?? 0}`, 2 * FIGURE)),
        ...when(engine?.bearing !== null, piece(`compass ${engine?.log.length ?? 0}`, 4 * FIGURE)),
      ]
    case 'fog':
      return [
        texts('fog', 'fog-hill.lifted', 'fog-hill.lifted-text', 'fog-hill.down', 'fog-hill.end', 'fog-hill.hits'),
        ...when(map !== null, piece('map', 6 * FIGURE)),
      ]
    case 'below':
      return [
        texts('below', 'fog-hill.below', 'fog-hill.below-text'),
        ...when(ways !== null, texts('shares', 'fog-hill.share-gentle', 'fog-hill.share-real')),
        ...when(ghosts !== null, texts('ghosts', 'fog-hill.ghosts-told', 'fog-hill.ghosts-rough')),
      ]
    case 'say':
      return [
        texts('say', 'fog-hill.say', 'vote.counts'),
        texts('reasons', 'fog-hill.reason-directions', 'fog-hill.reason-steps', 'fog-hill.reason-compass'),
      ]
    case 'answer':
      return [texts('answer', 'fog-hill.say', 'vote.won-answer', 'fog-hill.right-text')]
  }
}
