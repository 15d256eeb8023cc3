/** What is told of Signal Box once the match is over: its story and its awards. */
import { bring } from '../../../client/locale/brought.ts'

export const signalEndingTexts = bring({
  'story.signal-box': 'Your votes moved the model: by the card “{card}” its new sentences win {win}.',
  'story.signal-box.exam': 'Its general exam went from {before} to {after} [bits].',

  'award.signal-box-judge': 'Judge whose word counts: {who}',
  'award.signal-box-judge-text': '{bits} bits saved with votes that the model followed',
  'award.signal-box-chips': 'Nose for votes: {who}',
  'award.signal-box-chips-text': '{bits} bits saved with chips on what votes teach',
})
