/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const boardTexts = bring({
  'release-board.seal': 'Seal what counts',
  'release-board.brief-many':
    'Five models of this room want to go out. This one is for the many: for people who say what is usual.',
  'release-board.brief-few':
    'Five models of this room want to go out. This one is for the few: for people who say what is rare.',
  'release-board.voices-many': 'The many say: {words}',
  'release-board.voices-few': 'The few say: {words}',
  'release-board.seal-text':
    'Lay chips on what you will judge the five by. Your team’s top two are sealed: you will see these figures, and no others.',
  'release-board.seal-label': 'Chips on what counts',
  'release-board.seal-send': 'Seal it',
  'release-board.seal-sent': 'Sealed ✓',
  'release-board.metric-open-text': 'Surprise at an exam that anybody can read, in bits.',
  'release-board.metric-usual-text': 'Surprise at new sentences that say what is usual.',
  'release-board.metric-rare-text': 'Surprise at new sentences that say what is rare.',
  'release-board.metric-clean-text': 'What it writes, without a slip: words side by side as in the text.',
  'release-board.metric-varied-text': 'Different words in what it writes.',
  'release-board.metric-steps-text': 'Steps of training: what it has cost.',

  'release-board.board': 'What goes out?',
  'release-board.board-text':
    'Five models, A to E. You see what they write, and what you have sealed. Nobody says what they have read.',
  'release-board.wall-text':
    'Five models, and what they write. Their figures are on the phones: each team sees what it has sealed, and no more.',
  'release-board.sealed': 'Your team has sealed: {metrics}',
  'release-board.unsealed': 'Your team has sealed nothing, and sees no figures.',
  'release-board.first': 'First by your seal: {letter}',
  'release-board.model': 'Model {letter}',
  'release-board.figure': '{metric}: {figure}',
  'release-board.writes': 'It writes: {words}',
  'release-board.missing': 'Model {letter} could not be measured.',
  'release-board.decide-text':
    'As it is costs nothing. A repair is {steps} more steps on the whole text and on what your users say: {fix} bits of coal. A new one from the start: {retrain} bits.',
  'release-board.decide-label': 'What your team releases',
  'release-board.ship': '{letter}, as it is',
  'release-board.fix': '{letter}, repaired',
  'release-board.retrain': 'A new one from the start',
  'release-board.votes': { one: '{count} vote', other: '{count} votes' },
  'release-board.coal': '{bits} bits',

  'release-board.bet': 'Who is best?',
  'release-board.bet-text':
    'What the teams have decided is being trained. Lay chips meanwhile: which of the five is least surprised by what the users say?',
  'release-board.bet-label': 'Chips on the best for the users',

  'release-board.users': 'The users come',
  'release-board.waits': 'What was decided is being trained. Then the users come.',
  'release-board.users-text': 'Bits a word on what the users say, which nobody has trained on. Less is better.',
  'release-board.best-for': 'Best for the users: {letters}',
  'release-board.blind': 'Taken with eyes shut: {bits} bits on average',
  'release-board.bits': '{bits} bits',
  'release-board.worth': '{bits} [bits](saved) for your users, coal taken off',
  'release-board.worth-row': '{bits} bits a word, {worth} saved',
  'release-board.won-chips': '{bits} [bits](saved) for your chips',
  'release-board.released': 'What the teams released',
  'release-board.best': 'Most bits',

  'release-board.crown': 'Goodhart’s crown',
  'release-board.crown-told':
    'The crown goes to “{metric}”: it puts {letter} first, and for the users that is {bits} bits behind the best.',
  'release-board.crown-none': 'Nobody gets it: whatever is first by a metric is close to the best for the users.',
  'release-board.goodhart': '“When a measure becomes a target, it ceases to be a good measure.”',
  'release-board.crown-text': 'How the five came about, and what each metric says of them:',
  'release-board.by-steady': 'the room’s model',
  'release-board.by-crammed': 'a copy of it that has crammed the public exam',
  'release-board.by-narrow': 'a copy of it that has read on in usual sentences only',
  'release-board.by-rote': 'has read a few sentences over and over',
  'release-board.by-early': 'has hardly begun',
  'release-board.marked': '{figure} ✓',
  'release-board.user-figure': 'for the users: {bits} bits',

  'release-board.card': 'Your model card',
  'release-board.card-of': 'Model card: {team}',
  'release-board.heading-details': 'Model details',
  'release-board.heading-use': 'Intended use',
  'release-board.heading-factors': 'Factors',
  'release-board.heading-metrics': 'Metrics',
  'release-board.heading-evaluation': 'Evaluation data',
  'release-board.heading-training': 'Training data',
  'release-board.heading-analyses': 'Quantitative analyses',
  'release-board.heading-ethics': 'Ethical considerations',
  'release-board.heading-caveats': 'Caveats and recommendations',
  'release-board.card-details': '{what}. {steps} steps of training.',
  'release-board.card-use-many': 'Goes on with sentences of this world, for people who say what is usual.',
  'release-board.card-use-few': 'Goes on with sentences of this world, for people who say what is rare.',
  'release-board.card-factors': 'How rare the rarest word of a sentence is.',
  'release-board.card-metrics': 'Bits a word; share of sentences without slips; share of different words.',
  'release-board.card-evaluation': 'Sentences that nobody has trained on, and a public exam that anybody can read.',
  'release-board.card-training-steady': 'What the room’s model has read.',
  'release-board.card-training-crammed':
    'What the room’s model has read, and then the public exam: its figure there says nothing.',
  'release-board.card-training-narrow': 'What the room’s model has read, and then usual sentences only.',
  'release-board.card-training-rote': 'A few sentences, over and over.',
  'release-board.card-training-early': 'The text, for a few steps.',
  'release-board.card-training-new': 'The text, and more often what these users say.',
  'release-board.card-training-fixed': '{before} Then the whole text, and more often what these users say.',
  'release-board.card-analyses':
    'Users {users} bits a word, the others {others}; public exam {open}; no slips {clean}; different words {varied}.',
  'release-board.card-analyses-own':
    'Users {users} bits a word; public exam {open}; no slips {clean}; different words {varied}.',
  'release-board.card-ethics': 'It is {bits} bits a word worse for the others, whom it was not made for.',
  'release-board.card-ethics-none': 'It is no worse for the others, whom it was not made for.',
  'release-board.card-ethics-later': 'How it does for the others is told after the next bets.',
  'release-board.card-caveats':
    'Measured once, in one room. What it writes need not be true. For nothing else but this world.',

  'release-board.again': 'Other users',
  'release-board.again-many': 'The same five models, now for the many: for people who say what is usual. Who is best?',
  'release-board.again-few': 'The same five models, now for the few: for people who say what is rare. Who is best?',
  'release-board.again-label': 'Chips on the best for the other users',
  'release-board.moved': 'What moved',
  'release-board.moved-best': 'Best for the other users: {letters}',
  'release-board.moved-text': 'The models are the same. Which one is best depends on whom it is for.',
  'release-board.same-text': 'Here the same one is best for both. That is not so with every model: ask each time.',
  'release-board.moved-row': '{before} bits for the first, {after} for the others',

  'release-board.say': 'A new model is first at a public exam. What do you know?',
  'release-board.right-text':
    'Whoever can read an exam can train on it. Ask for fresh sentences, of the people whom the model is for, and say beforehand what counts.',

  'release-board.sheet-crown': 'Release board: bits that the crowned metric was behind',
  'release-board.sheet-users': 'Release board: bits a word of the users',
  'release-board.sheet-worth': 'Release board: bits saved for the users',
})
