/** This stop in words for the desk: what the class does, what the big button brings, and what that is. */
import { bring } from '../../../client/locale/brought.ts'

export const boardDeskTexts = bring({
  'doing.release-board.seal':
    'Everyone lays chips on metrics, before any figure is known. Five models are trained meanwhile.',
  'doing.release-board.board': 'Each team sees the figures that it has sealed, and votes on what it releases.',
  'doing.release-board.bet': 'What the teams decided is trained. Everyone bets which model is best for the users.',
  'doing.release-board.users': 'The screen shows what the users met, model by model and team by team.',
  'doing.release-board.crown':
    'The screen lays all figures open, says how the five came about, and gives Goodhart’s crown away.',
  'doing.release-board.again': 'The same five, for other users. Everyone bets who is best for them.',
  'doing.release-board.moved': 'The screen shows what the other users met.',
  'doing.release-board.say': 'Everyone says what a first place at a public exam tells.',
  'doing.release-board.answer': 'The screen shows which answer is right.',
  'next.release-board.board': 'Close the seals, and open the board',
  'next.release-board.bet': 'Close the votes, and bet',
  'next.release-board.users': 'Let the users come',
  'next.release-board.crown': 'Lay all figures open',
  'next.release-board.again': 'Ask for other users',
  'next.release-board.moved': 'Show what moved',
  'next.release-board.say': 'Ask what it means',
  'next.release-board.answer': 'Show the answer',
  'then.release-board.board':
    'What goes out? Each team sees only the figures that it has sealed, and what the five write.',
  'then.release-board.bet': 'Who is best? Chips on the five, while the lab trains what was decided.',
  'then.release-board.users': 'The users come. Bits a word on sentences that nobody has trained on.',
  'then.release-board.crown':
    'Goodhart’s crown. Which metric misled most, how the five came about, and each team’s model card on its phones.',
  'then.release-board.again': 'Other users. Chips on who is best for them; the models are the same.',
  'then.release-board.moved': 'What moved. Who is best for the other users.',
  'then.release-board.say':
    'Say it. What does a first place at a public exam tell? The answer counts by how sure it is.',
  'then.release-board.answer': 'The answer, with all votes.',
})
