/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const banksStageTexts = bring({
  'stage.banks-rule': 'The same words, and two ways to go on. Which word tells?',
  'stage.banks-share': 'chance of this kind of words',
  'stage.banks-chips': 'chips on this',
  'stage.banks-chips-of': { one: '{count} chip', other: '{count} chips' },
  'stage.banks-in': { one: '{count} player has bet', other: '{count} players have bet' },
  'stage.banks-players': 'players',
  'stage.banks-wanted': 'One word for another, so that it goes on with: {words}',
  'stage.banks-turned': 'Chance that it goes on with: {words}',
  'stage.banks-picks': 'players who took this swap',
  'stage.banks-picks-of': { one: '{count} player', other: '{count} players' },
  'stage.banks-word': 'word of the sentence',
  'stage.banks-looks': 'Who looks at the clue? A lamp is a head, as bright as it looks there.',
  'stage.banks-look': 'attention of this head to the clue',
  'stage.banks-layer': 'Layer {layer}',
  'stage.banks-layer-name': 'layer',
})
