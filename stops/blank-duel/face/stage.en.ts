/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const blankStageTexts = bring({
  'stage.blank-rule': 'A word is missing. Half of you cannot see what comes behind it.',
  'stage.blank-in': { one: '{count} player has answered', other: '{count} players have answered' },
  'stage.blank-players': 'players',
  'stage.blank-hidden': 'what comes behind stands on half of your phones',
  'stage.blank-people': 'you, bits of surprise',
  'stage.blank-models': 'the models, bits',
  'stage.blank-bits': 'surprise at the word',
  'stage.blank-chips': { one: '{count} chip', other: '{count} chips' },
  'stage.blank-chips-name': 'chips on this blank',
})
