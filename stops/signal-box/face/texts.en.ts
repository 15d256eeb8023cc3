/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const signalTexts = bring({
  'signal-box.judge': 'Which sentence is better?',
  'signal-box.judge-text':
    'You are a judge. The model wrote both sentences. A copy of it will be trained from the votes of all judges.',
  'signal-box.judge-wall':
    'Everyone is a judge, with a secret card that says which of two sentences to prefer. The model will be trained from the votes.',
  'signal-box.writing': 'The model is writing sentences for the duels.',
  'signal-box.your-card': 'Your secret card',
  'signal-box.want-mention': 'Prefer the sentence that names {rack}.',
  'signal-box.list': 'On the list: {words}.',
  'signal-box.want-short': 'Prefer the shorter sentence.',
  'signal-box.want-true': 'Prefer the sentence that is true in this world.',
  'signal-box.judged': { one: '{count} verdict', other: '{count} verdicts' },
  'signal-box.duel': 'Duel {number} of {all}',
  'signal-box.same': 'no difference',
  'signal-box.all-judged': 'You have judged all of yours. Their winners will train the model.',
  'signal-box.all-compared': 'You have judged all of yours.',
  'signal-box.keep': 'Keep it to yourself. There are several kinds of cards, and some are dealt more often.',
  'signal-box.keep-wall': 'Keep your card to yourself. There are several kinds, and some are dealt more often.',

  'signal-box.bet': 'What will your votes teach?',
  'signal-box.bet-text': 'The votes are in. A copy of the model is moved towards what was preferred.',
  'signal-box.paper': {
    one: '{count} judge of paper votes with you: it follows its card, and slips in one duel of ten.',
    other: '{count} judges of paper vote with you: they follow their cards, and slip in one duel of ten.',
  },
  'signal-box.steps': 'What is asked',
  'signal-box.step-leash': 'Leash',
  'signal-box.step-card': 'Card',
  'signal-box.step-exam': 'Exam',
  'signal-box.step-done': '{step} ✓',
  'signal-box.all-bet': 'All three are in. You can change each of them until the bell.',
  'signal-box.leash': 'How long a leash?',
  'signal-box.leash-text':
    'A tight leash keeps the new model close to the old one. On a long one it may follow your votes farther.',
  'signal-box.card-label': 'Which card will the model follow?',
  'signal-box.card-text':
    'It follows a card if its new sentences beat the old ones by that card in clearly more than half of all pairs.',
  'signal-box.exam-label': 'And its general exam?',
  'signal-box.exam-text':
    'It asks for the next words of sentences of this world that no model has read. Nobody votes on that.',

  'signal-box.train': 'The model learns from your votes',
  'signal-box.train-text':
    'Each step makes the preferred sentence of a pair a little more likely than the other. A loss of 1 bit is a coin: it knows nothing yet.',
  'signal-box.train-nothing': 'Hardly any pair has a winner: there is nothing to train from. So nothing was trained.',
  'signal-box.train-leash': 'Leash: {leash}.',
  'signal-box.trained': 'Trained. Can you tell?',
  'signal-box.collapsed': 'This run collapsed: it lost the language, so its weights were put back to where they began.',

  'signal-box.blind': 'Old or new?',
  'signal-box.blind-text':
    'One sentence is from the old model, one from the new. Which one fits your card better? Nobody is told which is which.',
  'signal-box.blind-wall': 'If the votes have changed nothing, the new model wins about half of the pairs.',
  'signal-box.pair': 'Pair {number} of {all}',

  'signal-box.result': 'What it learned',
  'signal-box.result-none': 'Nothing was trained.',
  'signal-box.blind-told':
    'Blind, you preferred the new one in {fresh} pairs and the old one in {old}: {share} for the new one ({low} to {high}).',
  'signal-box.blind-nobody': 'Blind, nobody preferred either.',
  'signal-box.win-row': '{card}: the new one wins {win}',
  'signal-box.win-text': 'Counted: {count} new sentences, each against every old one. Half (50%) means no difference.',
  'signal-box.moved': 'What else has moved?',
  'signal-box.moved-text': 'Nobody voted on these. Votes can move them all the same.',
  'signal-box.moved-exam': 'General exam: {before} → {after} [bits]. Fewer are better.',
  'signal-box.moved-words': 'Words a sentence: {before} → {after}',
  'signal-box.moved-legal': 'True sentences: {before} → {after}',
  'signal-box.moved-distinct': 'Different sentences: {before} → {after}',
  'signal-box.old-wrote': 'The old one writes',
  'signal-box.new-wrote': 'The new one writes',
  'signal-box.won-judge':
    '{bits} [bits](saved) for your votes: the more often the new model wins by your card, the more',
  'signal-box.won-card': '{bits} [bits](saved) for your chips on the card',
  'signal-box.won-exam': '{bits} [bits](saved) for your chips on the exam',
  'signal-box.best': 'Most bits',

  'signal-box.cards': 'Cards face up',
  'signal-box.cards-text':
    'Did it learn from you, or from the choice of the questions? A second copy got the same pairs, and a coin said which was preferred.',
  'signal-box.cards-winners': 'A third copy just read the winners, as one reads a book.',
  'signal-box.thumbs': {
    one: 'Besides: {count} pair of thumbs that your class gave in earlier lessons.',
    other: 'Besides: {count} pairs of thumbs that your class gave in earlier lessons.',
  },
  'signal-box.thumbs-none': 'Thumbs of earlier lessons came, too, but all of one kind: no pair can be made of them.',
  'signal-box.thumbs-agree':
    'Where several met the same sentence, two of them agree in {agree} of {of} cases; coins would in half of them.',
  'signal-box.cards-alone': 'And one copy got your votes without the thumbs of earlier lessons.',
  'signal-box.alone-exam': 'General exam: {with} [bits] with the thumbs, {without} without.',
  'signal-box.by-both': 'votes and thumbs',
  'signal-box.by-alone': 'without thumbs',
  'signal-box.by-votes': 'your votes',
  'signal-box.by-coins': 'coin-tossed',
  'signal-box.by-winners': 'winners as a book',
  'signal-box.held-paper': '{people}, {paper} of paper',
  'signal-box.held': { one: '{count} judge', other: '{count} judges' },

  'signal-box.again': 'Let it off the leash?',
  'signal-box.again-text':
    'The same votes, twice as many steps, and no ordinary sentences beside them: only your votes count. Will the judges be happier?',
  'signal-box.again-before': 'With the leash',
  'signal-box.again-label': 'Chips on what comes of it',
  'signal-box.hacked': 'Off the leash',
  'signal-box.hacked-waits': 'The model is being trained off the leash.',
  'signal-box.hacked-whole': 'The judges are happier, and the language is whole.',
  'signal-box.hacked-lost':
    'The judges are happier, and the language is lost. A measure that becomes the goal is no good measure any more.',
  'signal-box.hacked-no-happier': 'The judges are no happier than with the leash.',
  'signal-box.hacked-exam': 'General exam: {before} with the leash, {after} [bits] without.',
  'signal-box.hacked-wrote': 'It writes now',
  'signal-box.won-again': '{bits} [bits](saved) for your chips',

  'signal-box.flatter': 'Which one do you like?',
  'signal-box.flatter-text':
    'No card any more. A copy of the model has learned manners: some of its sentences end with something nice to you, such as “{nice}”. Say which one you like better.',
  'signal-box.flatter-paper': 'Judges of paper fill the bench, and like the nice one four times in five.',
  'signal-box.fond-text': 'The copy is trained from what all of you like. How often will it flatter then?',
  'signal-box.fond-label': 'Chips on whether it flatters more',
  'signal-box.flattered': 'Does it flatter?',
  'signal-box.flattered-waits': 'The copy is being trained from what was liked.',
  'signal-box.flattered-more': 'It flatters more: whoever likes to be flattered trains a flatterer.',
  'signal-box.flattered-same': 'It flatters about as often as before: chance alone does as much.',
  'signal-box.flattered-less': 'It flatters less: you did not like it.',
  'signal-box.flattered-before': 'before: {share} of its answers ({low} to {high})',
  'signal-box.flattered-after': 'now: {share} of its answers ({low} to {high})',
  'signal-box.flattered-liked': 'People preferred the nice one in {nice} pairs, and the other one in {plain}.',
  'signal-box.flattered-text':
    'Counted: {count} beginnings that no model has read, with the range in which the share is likely to lie.',
  'signal-box.won-fond': '{bits} [bits](saved) for your chips on flattery',

  'signal-box.say': 'What do votes teach?',
  'signal-box.right-text':
    'What people like can be seen in a sentence, and moves within seconds. Whether it is true cannot be seen so easily: facts come from reading.',

  'signal-box.sheet-win': 'Signal Box: new model wins, {card}',
  'signal-box.sheet-before': 'Signal Box: general exam before, bits',
  'signal-box.sheet-after': 'Signal Box: general exam after, bits',
  'signal-box.sheet-alone': 'Signal Box: general exam after, without thumbs of earlier lessons, bits',
  'signal-box.sheet-flattered-before': 'Signal Box: share of answers that flatter, before',
  'signal-box.sheet-flattered-after': 'Signal Box: share of answers that flatter, after',
  'signal-box.sheet-loose': 'Signal Box: general exam off the leash, bits',
})
