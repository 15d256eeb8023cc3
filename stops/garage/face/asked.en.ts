/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const garageAskedTexts = bring({
  'asked.garage.bet': 'width of the car that will be best with this coal',
  'asked.garage.lever-width': 'width that each chose',
  'asked.garage.lever-layers': 'layers that each chose',
  'asked.garage.lever-heads': 'heads that each chose',
  'asked.garage.lever-share': 'share of the sentences that each chose',
  'asked.garage.again': 'width of the car that will be best with ten times the coal',
  'asked.garage.say': 'why the largest car was not the best',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.garage': 'surprise of the best brain, bits a word',
})
