/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const specialistTexts = bring({
  'specialist.pick': 'Client day: who do you work for?',
  'specialist.pick-text':
    'Each client brings some 45 sentences. Your team trains a copy of one model on them. It counts how much better it gets for the client, less how much worse at everything else. What most of a team choose is done.',
  'specialist.penalty': 'Mistakes are dear here: what it forgets elsewhere counts {times} times.',
  'specialist.line': '“{line}”',

  'specialist.recipe': 'The recipe',
  'specialist.recipe-text':
    'You have {coal} pieces of coal. What most of your team choose is done. If it costs more, it takes fewer steps.',
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
