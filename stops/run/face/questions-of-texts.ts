/** What the Run says otherwise in a room on a text: there is an estimate instead of a floor, in its questions. */
import { bringOfTexts } from '../../../client/locale/brought.ts'

bringOfTexts({
  'brief.half-way':
    'The model begins by guessing blindly among all words. Will you bring it at least half of the way to what a counter of the whole text reaches?',
})
