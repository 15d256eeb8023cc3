/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const boardCardTexts = bring({
  'stop.release-board': 'Release board',
  'ahead.release-board': 'which model may go out? You say what counts before you see any figure.',
  'phase.release-board.seal': 'Seal what counts',
  'phase.release-board.board': 'What goes out?',
  'phase.release-board.bet': 'Who is best?',
  'phase.release-board.users': 'The users come',
  'phase.release-board.crown': 'Goodhart’s crown',
  'phase.release-board.again': 'Other users',
  'phase.release-board.moved': 'What moved',
  'phase.release-board.say': 'Say it',
  'phase.release-board.answer': 'The answer',
})
