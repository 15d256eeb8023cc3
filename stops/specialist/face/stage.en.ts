/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const specialistStageTexts = bring({
  'stage.specialist-surprise': 'surprise of the untuned model, bits a word',
  'stage.specialist-bits': 'surprise {bits} bits',
  'stage.specialist-dear': 'what it forgets counts {times} times',
  'stage.specialist-penalty': 'times what is forgotten counts',
  'stage.specialist-deals': 'The bids are open',
  'stage.specialist-price': 'coal paid',
  'stage.specialist-bet': 'What will your model forget?',
  'stage.specialist-trains': 'The lab trains the models of all teams.',
  'stage.specialist-again': 'The same model, a second client',
  'stage.specialist-again-more': 'What of the first job will be left?',
  'stage.specialist-waits': 'The lab is measuring.',
  'stage.specialist-in': { one: '{count} player has answered', other: '{count} players have answered' },
  'stage.specialist-players': 'players',
  'stage.specialist-client': 'client’s exam, bits a word',
  'stage.specialist-general': 'everything else, bits a word',
  'stage.specialist-base': 'before, one a client',
  'stage.specialist-plain': 'nothing old',
  'stage.specialist-scratch': 'from nothing',
  'stage.specialist-word': 'word',
  'stage.specialist-before': 'won before the second job',
  'stage.specialist-after': 'left after it',
})
