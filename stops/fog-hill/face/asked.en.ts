/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const fogAskedTexts = bring({
  'asked.fog-hill.bet': 'which ghost ends lower on the same coal?',
  'asked.fog-hill.walk': 'altitude where the engine ended. Land {number}',
  'asked.fog-hill.sketch': 'share of the coloured squares that are among the lowest. Land {number}',
  'asked.fog-hill.say': 'why the model came lower than the map goes',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.fog-hill': 'how low the best engine came, bits',
})
