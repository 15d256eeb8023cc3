/** What the Run says otherwise in a room on a text: there is nothing to look anything up in, at the labels. */
import { bringOfTexts } from '../../../../client/locale/brought.ts'

bringOfTexts({
  'teach.wall': 'Right is what the text says.',
  'teach.choose': 'Choose, and read it once more: a label stays as it is.',
})
