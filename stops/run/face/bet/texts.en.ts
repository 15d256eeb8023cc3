/** What stands on a phone and on the wall. */
import { bring } from '../../../../client/locale/brought.ts'
import './of-texts.ts'

export const betTexts = bring({
  'read.title': 'Read these first',
  'read.text':
    'Twelve sentences of the {world}. A [model like ours](twin) reads exactly these too. Then you both bet on what comes next.',
  'read.then':
    'Then you bet on what comes next. A [model](twin) that has read just the same bets too: who makes more of it?',
  'read.count': { one: '{count} has read them', other: '{count} have read them' },
  'stakes.title': 'All our chips',
  'stakes.text': 'Nobody can change a bet now. What will it be?',
  'bet.again': 'card {card} of {of} · against the trained model',
  'bet.card': 'card {card} of {of} · what comes next?',
  'bet.table': 'The chip table',
  'bet.word': 'Put a chip on one word',
  'bet.hint':
    'Tap + or slide along a row. Open a row to bet on single words. What you do not place is spread over all words. You can change your bet until the bell.',
  'bet.value': '{count} of {of} chips',
  'bet.candidates': 'Words that may come',
  'bet.other': 'Another word',
  'bet.wall':
    'Lay your chips on your phone: many on a word that you are sure of, a few on each that may come. What you keep in your hand is spread over all words.',
  'bet.keep-rack': 'If it is any one of {name} you keep {bits} bits.',
  'bet.lose-rack': 'If it is any one of {name} you lose {bits} bits.',
  'bet.how':
    'The list was made without a look at the answer: words the {world} may say here, what the model and a pair counter guess, and others. The true word is nearly always there.',
  'duel.title': 'Who beat the machine?',
  'duel.before': 'Before its training',
  'duel.after': 'After its training',
  'duel.won': { one: '{count} of {of} beat it', other: '{count} of {of} beat it' },
  'duel.means': 'we: {ours}; the model: {its} (mean [surprise] {people} and {model} [bits])',
  'duel.you-won': 'You beat it',
  'duel.you-lost': 'You did not beat it',
  'duel.means-you': 'you: {ours}; the model: {its} (mean [surprise] {people} and {model} [bits])',
  'duel.mine': 'You: {mine} [bits] a card. The model on all cards of this round: {model}.',
  'duel.again': 'After the exam there are new cards, and the model will have trained.',
  'who.untrained': '[New model](untrained): ours, before its first step.',
  'who.earlier': 'Last run: our model, as it was after the Run before.',
  'who.reader': '[Same texts](twin): a model that has read the twelve sentences that you read, and nothing else.',
  'who.bigram': '[Word pairs](pairs): no model. It counts which word often follows which.',
  'who.best': 'Best possible, {best} bits: whoever knows the {world} exactly is still so surprised at this word.',
  'who.luck': 'On one card luck can beat that, over many cards nobody does.',
  'who.team': 'A team’s weight: the average of its players’ bets.',
  'who.limit':
    'The limit, {limit} bits, is the best possible on these cards. The [floor](floor), {floor}, is the best possible over all words of all sentences, where more is left open.',
  'reveal.heard': 'The true word is “{word}”.',
  'reveal.saved': 'You saved {bits} [bits](saved)',
  'reveal.lost': 'You lost {bits} [bits](saved)',
  'reveal.beside-me': 'You: {mine} [bits] of [surprise]. The model: {model}, {among}. You were ahead by {by}.',
  'reveal.beside-model': 'You: {mine} [bits] of [surprise]. The model: {model}, {among}. It was ahead by {by}.',
  'reveal.beside-same': 'You: {mine} [bits] of [surprise]. The model: {model}. A draw.',
  'reveal.share':
    'Your chips gave the true word {share}. [Blind guessing](blind) costs {blind} bits: what you stay below is saved.',
  'reveal.luck': 'Below the best possible? On one card luck can do that, over many cards nobody does.',
  'reveal.no-bet': 'You had no bet on this card.',
  'reveal.scale': '[Surprise](surprise) at the true word, in [bits]',
  'reveal.model': 'the model',
  'reveal.floor': '[language itself](floor)',
  'reveal.me': 'you',
  'reveal.untrained': 'ghost: [untrained]',
  'reveal.earlier': 'ghost: earlier',
  'reveal.reader': 'ghost: a [model that read what you read](twin)',
  'reveal.bigram': 'ghost: [word pairs](pairs)',
  'reveal.best': 'Least surprised',
  'reveal.top': 'What the model said',
  'reveal.players': 'All players: {list}',
})
