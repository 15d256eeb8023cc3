/** What the Run says otherwise in a room on a text: there is an estimate instead of a floor, and no town, at the bets. */
import { bringOfTexts } from '../../../../client/locale/brought.ts'

bringOfTexts({
  'reveal.floor': '[counter of the whole text](floor)',
  'who.best':
    '[Counter of the text](floor), {best} bits: whoever has counted the whole text is so surprised at this word.',
  'who.limit':
    'The [counter of the text](floor) stands at {limit} bits on these cards, and at {floor} over all words of all sentences, where more is left open.',
  'bet.how':
    'The list was made without a look at the answer: words that followed there in the text, what a pair counter and the model guess, and others. The true word may be missing: find it on its rack.',
})
