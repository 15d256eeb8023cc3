/** What the Run says otherwise in a room on a text: there is an estimate instead of a floor, and no town, at the bets. */
import { bringOfTexts } from '../../../../client/locale/brought.ts'

bringOfTexts({
  'reveal.floor': '[counter of the whole text](floor)',
  'bet.how':
    'The list was made without a look at the answer: words that followed there in the text, what a pair counter and the model guess, and others. The true word may be missing: find it on its rack.',
})
