/** What the Run says otherwise in a room on a text: there is an estimate instead of a floor, and no town, at the exam. */
import { bringOfTexts } from '../../../../client/locale/brought.ts'

bringOfTexts({
  'exam.floor': '[Counter of the text](floor)',
})
