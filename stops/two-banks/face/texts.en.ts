/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const banksTexts = bring({
  'two-banks.bet': 'How does the model go on?',
  'two-banks.first': 'Sentence 1: the clue before the gap',
  'two-banks.behind': 'Sentence 2: the clue behind the gap',
  'two-banks.bet-text':
    'The end of this sentence can go on in two ways. Which one it is, another word tells: the clue. The model says a kind of words if more than half of its chance lies on it.',
  'two-banks.behind-text': 'The same words, and a clue again. It only stands in another place.',
  'two-banks.waits': 'The model reads all the sentences. The first one comes by itself.',
  'two-banks.none': 'In the text of this class no two sentences end alike and go on in two ways.',
  'two-banks.chips': 'Your chips',
  'two-banks.words': '{words}',
  'two-banks.neither': 'neither: it cannot tell',

  'two-banks.says': 'It says: {words}',
  'two-banks.says-neither': 'It cannot tell',
  'two-banks.likeliest': 'Its likeliest words: {words}.',
  'two-banks.guess': '{word} {share}',
  'two-banks.clear-text': 'The clue was there before the gap, and the model has used it.',
  'two-banks.clear-none': 'The clue was there, and this model has not used it.',
  'two-banks.behind-none':
    'It reads from left to right. At the gap it had only read “{words}”: the clue had not come yet.',
  'two-banks.behind-some':
    'At the gap it had only read “{words}”: the clue had not come yet. What it says there is habit, and no use of the clue.',
  'two-banks.won': '{bits} [bits](saved) for your chips',

  'two-banks.flip': 'Turn it with one word',
  'two-banks.flip-text': 'It goes on with: {is}. Swap one word, so that it goes on with: {wanted}.',
  'two-banks.flip-why': 'Which word does this model go by? Another model may go by another one.',
  'two-banks.flip-again': 'Rematch: now the other way round. What have you learned about this model?',
  'two-banks.swaps': 'One word for another',
  'two-banks.swap': '{old} → {new}',
  'two-banks.turned': '“{old} → {new}” turned it most: {share}',
  'two-banks.turned-none': 'No swap turned it',
  'two-banks.before': 'as it stood',
  'two-banks.mine': 'Your word: {share} for {words}',
  'two-banks.won-turn': '{bits} [bits](saved) for your word',
  'two-banks.turn-rule': 'A swap counts by how much surer of the new kind it made the model than a coin is.',
  'two-banks.looks': 'Head {head} of [layer] {layer} looks at the clue most: with {share} of its [attention].',
  'two-banks.best': 'Best of all',

  'two-banks.say': 'Why was the clue behind the gap of no use?',
  'two-banks.right-text':
    'A model that writes the next word has only what stands before it. People read to the end and go back; it cannot.',
  'two-banks.score': 'With the clue before the gap it was {clear} sure of a kind, with the clue behind it {behind}.',
  'two-banks.won-all': '{bits} [bits](saved) for all your chips and words',
  'two-banks.sheet-clear': 'Two banks: surest kind with the clue before the gap',
  'two-banks.sheet-behind': 'Two banks: surest kind with the clue behind it',
  'two-banks.sheet-turned': 'Two banks: chance of the other kind after the best swap',
})
