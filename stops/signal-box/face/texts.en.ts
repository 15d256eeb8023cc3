/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const signalTexts = bring({
  'signal-box.judge': 'Which sentence is better?',
  'signal-box.judge-text':
    'You are a judge, with a card of your own. The model wrote both sentences. Your votes will train it.',
  'signal-box.judge-wall':
    'Everyone is a judge, with a secret card that says which of two sentences to prefer. The model will be trained from the votes.',
  'signal-box.writing': 'The model is writing sentences for the duels.',
  'signal-box.your-card': 'Your secret card',
  'signal-box.want-mention': 'Prefer the sentence that names something from this list: {words}.',
  'signal-box.want-short': 'Prefer the shorter sentence.',
  'signal-box.want-true': 'Prefer the sentence that is true in this world.',
  'signal-box.want-mention-wall': 'prefer the sentence that names something from the list “{rack}”',
  'signal-box.want-short-wall': 'prefer the shorter sentence',
  'signal-box.want-true-wall': 'prefer the sentence that is true in this world',
  'signal-box.judged': { one: '{count} verdict', other: '{count} verdicts' },
  'signal-box.duel': 'Duel {number} of {all}',
  'signal-box.same': 'no difference',
  'signal-box.all-judged': 'You have judged all of yours.',
  'signal-box.kinds': 'There are several kinds of cards, and not all are dealt equally often.',

  'signal-box.bet': 'What will your votes teach?',
  'signal-box.bet-text': 'The votes are in. A copy of the model is moved towards what was preferred.',
  'signal-box.paper': {
    one: '{count} judge of paper votes with you: it follows its card, and slips in one duel of ten.',
    other: '{count} judges of paper vote with you: they follow their cards, and slip in one duel of ten.',
  },
  'signal-box.leash': 'How long a leash?',
  'signal-box.leash-text': 'A tight leash keeps the new model close to the old one.',
  'signal-box.card-label': 'Which card will the model follow?',
  'signal-box.exam-label': 'And its general exam?',

  'signal-box.train': 'The model learns from your votes',
  'signal-box.train-text':
    'Each step takes some of the judged pairs, and makes the preferred sentence a little more likely than the other. A loss of 1 bit is a coin: it does not know yet what you prefer.',
  'signal-box.train-leash': 'Leash: {leash}.',
  'signal-box.trained': 'Trained. Can you tell?',
  'signal-box.collapsed': 'This run collapsed: it lost the language, so its weights were put back to where they began.',

  'signal-box.blind': 'Old or new?',
  'signal-box.blind-text':
    'One sentence is from the old model, one from the new. Which one fits your card better? Nobody knows which is which.',
  'signal-box.pair': 'Pair {number} of {all}',

  'signal-box.result': 'What it learned',
  'signal-box.result-none': 'Nothing was trained.',
  'signal-box.blind-told':
    'Blind, you preferred the new one in {fresh} pairs and the old one in {old}: {share} for the new one ({low} to {high}).',
  'signal-box.blind-nobody': 'Blind, nobody preferred either.',
  'signal-box.win-row': '{card}: the new one wins {win}',
  'signal-box.win-text': 'Of all pairs of one new and one old sentence; half is no difference.',
  'signal-box.moved': 'And what else has moved?',
  'signal-box.moved-exam': 'General exam: {before} → {after} [bits]',
  'signal-box.moved-words': 'Words a sentence: {before} → {after}',
  'signal-box.moved-legal': 'Sentences that the world could say: {before} → {after}',
  'signal-box.moved-distinct': 'Different sentences: {before} → {after}',
  'signal-box.old-wrote': 'The old one writes',
  'signal-box.new-wrote': 'The new one writes',
  'signal-box.won-judge': '{bits} [bits](saved) for your votes: so often the new model wins by your card',
  'signal-box.won-card': '{bits} [bits](saved) for your chips on the card',
  'signal-box.won-exam': '{bits} [bits](saved) for your chips on the exam',
  'signal-box.best': 'Most bits',

  'signal-box.cards': 'Cards face up',
  'signal-box.cards-text':
    'Did it learn from you, or from the choice of the questions? Beside your votes: the same pairs, and a coin says which was preferred.',
  'signal-box.coins-row': '{card}: your votes {win}, coin-tossed {coins}',
  'signal-box.winners-row': 'Trained on the winners alone, as on a book: {winners}.',
  'signal-box.held': { one: '{count} judge', other: '{count} judges' },

  'signal-box.again': 'Let it off the leash?',
  'signal-box.again-text':
    'The same votes, twice as many steps, and no ordinary sentences beside them: only your judgement counts. What comes of it?',
  'signal-box.again-label': 'Chips on what comes of it',
  'signal-box.hacked': 'Off the leash',
  'signal-box.hacked-waits': 'The model is being trained off the leash.',
  'signal-box.hacked-whole': 'The judges are happier, and the language is whole.',
  'signal-box.hacked-lost':
    'The judges are happier, and the language is lost. When a measure becomes the goal, it is no good measure any more.',
  'signal-box.hacked-no-happier': 'The judges are no happier than with the leash.',
  'signal-box.hacked-exam': 'General exam: {before} with the leash, {after} [bits] without.',
  'signal-box.hacked-wrote': 'It writes now',
  'signal-box.won-again': '{bits} [bits](saved) for your chips',

  'signal-box.say': 'What do votes teach?',
  'signal-box.right-text':
    'A preference step raises what was chosen and lowers what was not. What people like in a sentence can be seen in it, and moves within seconds. Whether it is true cannot be seen so easily: facts come from reading, not from votes.',

  'signal-box.sheet-win': 'Signal Box: new model wins, {card}',
  'signal-box.sheet-before': 'Signal Box: general exam before, bits',
  'signal-box.sheet-after': 'Signal Box: general exam after, bits',
  'signal-box.sheet-loose': 'Signal Box: general exam off the leash, bits',
})
