/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const movesStageTexts = bring({
  'stage.moves-rule': 'Every word is an arrow. Which two will point the same way?',
  'stage.moves-told': 'Who came together?',
  'stage.moves-shuffled': 'Whom did the shuffle bring nearer?',
  'stage.moves-in': { one: '{count} player has bet', other: '{count} players have bet' },
  'stage.moves-players': 'players',
  'stage.moves-cosine': 'cosine of this pair',
  'stage.moves-before': 'cosine without the shuffle',
  'stage.moves-steps': 'steps of training',
  'stage.moves-chips': { one: '{count} chip', other: '{count} chips' },
  'stage.moves-chips-name': 'chips on this pair',
  'stage.moves-across': 'across the map',
  'stage.moves-up': 'up the map',
  'stage.moves-axes': 'the axes mean nothing by themselves',
})
