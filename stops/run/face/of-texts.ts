/** What the Run says otherwise in a room on a text: there is an estimate instead of a floor, on the stage. */
import { bringOfTexts } from '../../../client/locale/brought.ts'

bringOfTexts({
  'stage.floor-card': 'counter of the text',
  'stage.mark.floor': 'counter of the text',
})
