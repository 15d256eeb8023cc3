/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const signalAskedTexts = bring({
  'asked.signal-box.judge': 'duels judged',
  'asked.signal-box.leash': 'leash for the model',
  'asked.signal-box.card': 'card that the model will follow',
  'asked.signal-box.exam': 'general exam after the votes',
  'asked.signal-box.blind': 'blind pairs of old and new judged',
  'asked.signal-box.again': 'what comes of it off the leash',
  'asked.signal-box.like': 'pairs judged without a card',
  'asked.signal-box.fond': 'whether it flatters more',
  'asked.signal-box.say': 'what votes teach',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.signal-box': 'surprise that training from votes added, bits a word',
})
