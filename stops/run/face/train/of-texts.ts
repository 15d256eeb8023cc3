/** What the Run says otherwise in a room on a text: there is an estimate instead of a floor, and no town, at the forecast. */
import { bringOfTexts } from '../../../../client/locale/brought.ts'

bringOfTexts({
  'forecast.text':
    'On [sentences it has never seen](held-out) the model is as unsure as guessing among {now}. [Blind guessing](blind) is among {summit}, [the best so far](floor) among {floor}: an estimate, for nobody knows the rules of this text.',
  'forecast.text-unknown':
    '[Blind guessing](blind) is among {summit} words, [the best so far](floor), an estimate, among {floor}. How far will this training take the model?',
  'forecast.high': 'to the best so far',
})
