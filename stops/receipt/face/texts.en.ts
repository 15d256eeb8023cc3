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
  'receipt-line.joules': 'joules, estimated',
  'receipt-line.times': 'times that for one GPT-3',
  'receipt-line.years': 'years of this computer for one GPT-3',
  'receipt.method':
    'Sums: six for each parameter and word. Seconds: as fast as a fresh model of this shape took {steps} steps just now. Joules: {watts} watts, as the makers of small laptops state; nobody has measured it here. GPT-3: {parameters} parameters, {tokens} pieces of words.',
  'receipt.untimed': 'The seconds could not be measured.',
  'receipt.you': 'You: {said}',
  'receipt.it-is': 'It is {figure}',
  'receipt.not-measured': 'not measured',
  'receipt.won': '{points} [forecast points](points) for your estimates',
  'receipt.middle': 'The class, in the middle: {said}',

  'receipt.team': 'Ticket of your team',
  'receipt.teams': 'Tickets of the teams',
  'receipt.bits': 'bits saved',
  'receipt.cards': 'cards',
  'receipt.points': 'forecast points',
  'receipt.save': 'Save as a picture',

  'receipt.say': 'And you?',
  'receipt.say-text':
    'You have learned a language, too. What did you have for it that this model did not have? And what did it have that you did not?',
  'receipt.say-label': 'In two or three sentences',
  'receipt.said': 'It has arrived. Two answers may stand on the screen, without names.',
  'receipt.say-facts':
    'The model has read {words} words, each sentence many times, and nothing else: it has seen no thing, heard nobody, wanted nothing.',
})
