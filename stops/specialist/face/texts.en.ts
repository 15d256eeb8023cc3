/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const specialistTexts = bring({
  'specialist.pick': 'Client day: what is a client worth?',
  'specialist.pick-text':
    'Bid coal for the clients. What you pay is missing from your {coal} pieces when you train a model for yours. The highest bid gets the client and pays what the next one said.',
  'specialist.pick-wall':
    'Your team will train a copy of one model for a client. It counts how much better it gets for that client, less how much worse at everything else. Bid for the clients: coal you pay is missing from your {coal} pieces for training. The highest bid gets the client and pays what the next one said.',
  'specialist.pick-alone':
    'Another workshop bids too. It goes by one figure alone: it lays most on the client whose sentences surprise the model most.',
  'specialist.own': 'A text of your own instead',
  'specialist.own-wall':
    'A team may bring a text of its own in the place of a client. Such a contract counts no points.',
  'specialist.own-lead':
    'Paste {least} to {most} sentences. They are read here, on this device. Only sentences in words that the model knows are sent; they are deleted with the room. Do not write about real people.',
  'specialist.own-label': 'Your text',
  'specialist.own-read': 'Read it',
  'specialist.own-empty': 'There are no words in it.',
  'specialist.own-enough': { one: '{count} sentence can be read.', other: '{count} sentences can be read.' },
  'specialist.own-few': {
    one: 'Only {count} sentence can be read; {least} are needed. Nothing was sent.',
    other: 'Only {count} sentences can be read; {least} are needed. Nothing was sent.',
  },
  'specialist.own-all-known': 'The model knows every word of it.',
  'specialist.own-unknown': {
    one: 'The model does not know {count} of its words ({share}): {words}.',
    other: 'The model does not know {count} of its words ({share}), such as {words}.',
  },
  'specialist.own-strange': {
    one: '{count} sentence holds one and stays out.',
    other: '{count} sentences hold one and stay out.',
  },
  'specialist.own-repeated': { one: '{count} sentence came twice.', other: '{count} sentences came more than once.' },
  'specialist.own-over': {
    one: '{count} sentence is more than is taken.',
    other: '{count} sentences are more than are taken.',
  },
  'specialist.own-take': 'Propose it to my team',
  'specialist.own-mine': { one: 'Your text: {count} sentence', other: 'Your text: {count} sentences' },
  'specialist.own-theirs': {
    one: 'Somebody in your team has a text: {count} sentence',
    other: 'Somebody in your team has a text: {count} sentences',
  },
  'specialist.own-deal': 'Your team works for its own text. That costs no coal, and counts no points.',
  'specialist.own-cards': 'Some of your sentences',
  'specialist.own-unpaid': 'Your own text: measured, and no points, for nobody else was examined on it.',
  'specialist.bids': 'Bids',
  'specialist.bid-more': 'One more piece on {client}',
  'specialist.bid-less': 'One piece less on {client}',
  'specialist.bid-on': { one: '{client}: {count} piece', other: '{client}: {count} pieces' },
  'specialist.bid-left': { one: '{count} piece left to bid.', other: '{count} pieces left to bid.' },
  'specialist.bid-team': 'Your team so far: {bids}',
  'specialist.bid-send': 'Hand in my bids',
  'specialist.bid-change': 'Change my bids',
  'specialist.bid-sent': 'Bids handed in ✓',
  'specialist.heard': 'Surprise of the untuned model: {bits} bits a word.',
  'specialist.unheard': 'The untuned model is reading it.',
  'specialist.rival': 'The other workshop',
  'specialist.deal': {
    one: 'You bid {offer} and pay {count} piece: so much was the next bid.',
    other: 'You bid {offer} and pay {count} pieces: so much was the next bid.',
  },
  'specialist.deal-left': 'You bid nothing for this client: it costs nothing.',
  'specialist.deal-row': { one: '{team}: {client}, {count} coal', other: '{team}: {client}, {count} coal' },
  'specialist.paid': { one: '{count} coal paid for the client', other: '{count} coal paid for the client' },
  'specialist.penalty': 'Mistakes are dear here: what it forgets elsewhere counts {times} times.',
  'specialist.line': '“{line}”',

  'specialist.recipe': 'The recipe',
  'specialist.recipe-text': {
    one: '{count} piece of coal is left. What most of your team choose is done. What is too dear is cut off.',
    other: '{count} pieces of coal are left. What most of your team choose is done. What is too dear is cut off.',
  },
  'specialist.recipe-wall':
    'Of {coal} pieces of coal each team has what it did not pay for its client. What most of a team choose is done.',
  'specialist.recipe-now': 'Your team now: {recipe}. {cost} of {coal} coal.',
  'specialist.lever-steps': 'How many steps?',
  'specialist.lever-rate': 'How large is a step?',
  'specialist.lever-replay': 'How much of what it reads is old?',
  'specialist.rate-0': '{rate}: small',
  'specialist.rate-1': '{rate}: usual',
  'specialist.rate-2': '{rate}: large',
  'specialist.votes': { one: '{count} vote', other: '{count} votes' },
  'specialist.steps': { one: '{count} step', other: '{count} steps' },
  'specialist.replay': '{share} old sentences',
  'specialist.coal': { one: '{count} coal', other: '{count} coal' },
  'specialist.strike': 'One card is wrong',
  'specialist.strike-text':
    'All cards of a client keep one rule. One of these breaks it, and stands for five like it. Strike it, and they go. Strike a right one, and good sentences go.',
  'specialist.strike-none': 'Strike none',

  'specialist.bet': 'What does your model forget?',
  'specialist.bet-text':
    'Your model was trained with {recipe}. How much worse is it on the general exam, on sentences that have nothing to do with {client}?',
  'specialist.bet-own':
    'Your model was trained with {recipe}. How much worse is it on the general exam, on sentences that are not of your text?',
  'specialist.loss-little': 'less than 0.3 bits a word',
  'specialist.loss-some': '0.3 to 1 bit a word',
  'specialist.loss-much': 'more than 1 bit a word',
  'specialist.bet-label': 'Your chips',
  'specialist.trains':
    'The lab trains the models of all teams, three times each. Both exams come as soon as all have been taken.',

  'specialist.front': 'Two exams of every model',
  'specialist.front-text':
    'To the left: good for the client. Down: still good at everything else. No model is better at both than those on the line.',
  'specialist.mine-saved': 'For {client}: {bits} bits a word better',
  'specialist.mine-lost': 'At everything else: {bits} bits a word worse',
  'specialist.mine-slip': 'At the word that the wrong card had wrong: {bits} bits of surprise',
  'specialist.points': '{bits} [bits](saved) for your contract',
  'specialist.sum': 'A quarter of: {saved} better, less {lost} worse, less {slip} of surprise at the wrong word.',
  'specialist.sum-dear':
    'A quarter of: {saved} better, less {times} times {lost} worse, less {slip} of surprise at the wrong word.',
  'specialist.won': '{bits} [bits](saved) for your chips',
  'specialist.wrong': 'The wrong card of {client}: “{line}”',
  'specialist.found': 'Your team struck it.',
  'specialist.not-found': 'Your team did not strike it.',
  'specialist.best-contract': 'The best contract: {team}',
  'specialist.close': 'Which contract is best is too close to call.',
  'specialist.best': 'Who knew what it forgets',

  'specialist.interview': 'The same questions for all',
  'specialist.interview-text': 'Before the dots stands what was given, behind them what each model writes.',
  'specialist.nothing': '(nothing)',
  'specialist.generalist': 'The model that nobody tuned',
  'specialist.of-team': '{team}, for {client}',

  'specialist.again': 'A second job',
  'specialist.again-text':
    'Your model now gets the sentences of {client}, with the same steps and rate. What do you mix in, so that something of the first job is left?',
  'specialist.again-wall':
    'Every model gets the sentences of the next client, with the same steps and rate. What a team mixes in decides what is left of its first job.',
  'specialist.left': 'What of the first job is left?',
  'specialist.left-keep': 'Mixed in: {keep}',
  'specialist.left-row': '{client}, then {next}: {before} bits a word won, {after} left',
  'specialist.left-text':
    'Bits a word that the model is better at the first client’s exam than the one that nobody tuned.',

  'specialist.say': 'What does tuning do to a model?',
  'specialist.right-text':
    'There is one set of numbers. Each new sentence moves them, and what they knew before moves with them. Old sentences mixed in hold them where they are needed.',
  'specialist.score': 'Our models: {saved} bits a word better for their clients, {lost} bits worse at everything else.',
  'specialist.sheet-saved': 'Specialist: bits a word won on the clients’ exams',
  'specialist.sheet-lost': 'Specialist: bits a word lost on the general exam',
})
