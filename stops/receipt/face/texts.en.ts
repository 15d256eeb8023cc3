/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const receiptTexts = bring({
  'receipt.guess': 'What has it cost?',
  'receipt.guess-text':
    'Three estimates, before anything is counted. Only the size matters: the right one is worth a forecast point, ten times too much or too little is worth none.',
  'receipt.of-own': 'It is about the model that this class has trained.',
  'receipt.of-depot':
    'It is about a model that was trained beforehand, for this class has trained none of its own yet.',
  'receipt.number': 'Estimate {number} of {of}',
  'receipt.back': 'Look at them again',
  'receipt.all': 'All estimates are in',
  'receipt.all-text': 'You can change them until the bell.',

  'receipt-ask.words': 'How many words has it read?',
  'receipt-ask.seconds': 'How many seconds did a computer need for that?',
  'receipt-ask.sums': 'How many multiplications and additions was that?',
  'receipt-hint.words': 'A thick book has about 100 thousand words.',
  'receipt-hint.seconds': 'An hour has 3.6 thousand seconds, a day 86 thousand.',
  'receipt-hint.sums': 'All people on Earth are about 8 billion.',
  'receipt-short.words': 'Words read',
  'receipt-short.seconds': 'Seconds of computing',
  'receipt-short.sums': 'Multiplications and additions',

  'receipt-large.0': '{count}',
  'receipt-large.1': '{count} thousand',
  'receipt-large.2': '{count} million',
  'receipt-large.3': '{count} billion',
  'receipt-large.4': '{count} trillion',
  'receipt-large.5': '{count} quadrillion',

  'receipt.ticket': 'The ticket',
  'receipt.report-title': 'Receipt',
  'receipt-line.parameters': 'numbers inside it (parameters)',
  'receipt-line.steps': 'steps of training',
  'receipt-line.words': 'words read',
  'receipt-line.sums': 'multiplications and additions',
  'receipt-line.seconds': 'seconds of computing',
  'receipt-line.watt-hours': 'watt-hours of electricity, estimated',
  'receipt-line.times': 'of these make one giant model',
  'receipt-line.years': 'years for it on this computer',
  'receipt.method':
    'Sums: six for each parameter and word. Seconds: as fast as a fresh model of this shape took {steps} steps just now. Watt-hours: at {watts} watts, which is assumed and not measured. The giant model is GPT-3, which read {tokens} pieces of words.',
  'receipt.untimed': 'The seconds could not be measured.',
  'receipt.you': 'You: {said}',
  'receipt.it-is': 'It is {figure}',
  'receipt.not-measured': 'not measured',
  'receipt.won': '{points} [forecast points](points) for your estimates',
  'receipt.in-points': '{points} points of 3',
  'receipt.middle': 'The class, in the middle: {said}',

  'receipt.effect': 'the sentences saved {bits} bits a word',
  'receipt.effect-hurt': 'the sentences cost {bits} bits a word',
  'receipt.effect-close': 'what the sentences did is too close to call',

  'receipt.coal': 'One car of coal is left',
  'receipt.coal-text': {
    one: 'That is {count} step of training. The ticket’s model stays as it is: copies are trained. What most want is done, and a tie leaves the coal in the car. Whoever votes for what proves best wins a forecast point.',
    other:
      'That is {count} steps of training. The ticket’s model stays as it is: copies are trained. What most want is done, and a tie leaves the coal in the car. Whoever votes for what proves best wins a forecast point.',
  },
  'receipt.all-more': 'as many as this world has, each now and then',
  'receipt.few-more': { one: 'the first sentence', other: 'always the same {count} sentences' },
  'receipt.few-own': { one: 'the sentence that you have made', other: 'the {count} sentences that you have made' },
  'receipt.keep-more': 'the model stays as it is',
  'receipt-car.first': 'The first car, of a model that knew nothing',
  'receipt-car.all': 'One more, on all sentences',
  'receipt-car.few': 'One more, on a few over and over',
  'receipt.spent': 'What has it bought?',
  'receipt.kept': 'Most wanted, or nobody agreed: the coal stays in the car.',
  'receipt.decided': 'Most wanted: {spend}.',
  'receipt.compared':
    'What was not chosen was tried all the same, to compare. These steps are on no ticket: copies were trained.',
  'receipt.better': 'less surprised, by {bits} bits a word',
  'receipt.worse': 'more surprised, by {bits} bits a word',
  'receipt.bought': '{among}, before {was}: {after} and {before} bits',
  'receipt.why-first': 'At first everything is new to it: the first car buys most.',
  'receipt.why-few':
    'Over and over it gets sure of just these sentences, and is more surprised by all others: it learns them by heart.',
  'receipt.best': 'Best was: {spend}.',
  'receipt.coal-won': 'Your vote was for what proved best: one [forecast point](points).',
  'receipt.before': 'before',
  'receipt.still': 'still being measured',

  'receipt.team': 'Ticket of your team',
  'receipt.teams': 'Tickets of the teams',
  'receipt.bits': 'bits saved',
  'receipt.cards': 'cards',
  'receipt.points': 'forecast points',
  'receipt.save': 'Save as a picture',

  'receipt.card': 'Model card',
  'receipt.card-exam':
    'At sentences that it had never seen: before {before} ({beforeBits} bits a word), after {after} ({afterBits} bits a word).',
  'receipt.card-for':
    'Made to see how a language model works. It knows no other words and no other world, it does not know what is true, and it answers no questions.',
  'receipt.card-data': 'In it are weights. There are no names in it, and nobody’s answers.',

  'receipt.say': 'And you?',
  'receipt.say-text':
    'You have learned a language, too. What did you have for it that this model did not have? And what did it have that you did not?',
  'receipt.say-label': 'In two or three sentences',
  'receipt.said': 'It has arrived. Two answers may stand on the screen, without names.',
  'receipt.say-facts':
    'The model has read {words} words and nothing else: it has seen no thing, heard nobody, wanted nothing. A thirteen-year-old has met up to {child} words, GPT-3 {giant} pieces of words.',
})
