/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const receiptTexts = bring({
  'receipt.guess': 'What has it cost?',
  'receipt.guess-text':
    'Three estimates, before anything is counted. Only the size matters: each is worth a forecast point, less one for every nought that you are off.',
  'receipt.of-own': 'It is about the model that this class has trained.',
  'receipt.of-depot':
    'This class has trained none of its own: it is about the model that the depot keeps for this world.',
  'receipt.number': 'Estimate {number} of {of}',
  'receipt.back': 'Look at them again',
  'receipt.all': 'All estimates are in',
  'receipt.all-text': 'You can change them until the bell.',

  'receipt-ask.words': 'How many words has it read?',
  'receipt-ask.seconds': 'How many seconds has a computer reckoned for that?',
  'receipt-ask.sums': 'How many multiplications and additions was that?',
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
  'receipt-line.times': 'times that is one giant model',
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
    one: 'That is {count} step of training. It goes into a copy: the model of the ticket stays as it is. What most want is done; a tie leaves the coal in the car.',
    other:
      'That is {count} steps of training. They go into a copy: the model of the ticket stays as it is. What most want is done; a tie leaves the coal in the car.',
  },
  'receipt.all-more': 'as many as this world has, each now and then',
  'receipt.few-more': { one: 'the first sentence', other: 'always the same {count} sentences' },
  'receipt.few-own': { one: 'the sentence that you have made', other: 'the {count} sentences that you have made' },
  'receipt.keep-more': 'nothing is burned, and the model stays as it is',
  'receipt-car.first': 'The first car, of a model that knew nothing',
  'receipt-car.all': 'One more, on all sentences',
  'receipt-car.few': 'One more, on a few over and over',
  'receipt.spent': 'What has it bought?',
  'receipt.kept': 'The coal stays in the car: nothing was burned.',
  'receipt.decided': 'Most wanted: {spend}.',
  'receipt.compared': 'The other one was burned as well, to compare; its coal is not on the ticket.',
  'receipt.bought': '{among}, before {was}',
  'receipt.bought-bits': '{after} bits a word, before {before}',
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
