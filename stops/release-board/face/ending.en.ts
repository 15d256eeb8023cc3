/** What is told of Release board once the match is over: its story and its awards. */
import { bring } from '../../../client/locale/brought.ts'

export const boardEndingTexts = bring({
  'story.release-board.crown':
    'Goodhart’s crown went to “{metric}”: the model that was first by it ({maker}) was {bits} bits a word behind the best for your users.',

  'award.release-board-users': 'For the users: {who}',
  'award.release-board-users-text': '{bits} bits a word saved by what you released',
  'award.release-board-crown': 'Goodhart’s crown: {who}',
  'award.release-board-crown-text': 'first by your seal, {bits} bits behind with users',
  'award.release-board-chips': 'Eye for models: {who}',
  'award.release-board-chips-text': '{bits} bits saved on who is best for whom',
})
