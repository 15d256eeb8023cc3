/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const garageTexts = bring({
  'garage.bet': 'Which car will be best with this coal?',
  'garage.bet-text':
    'Six brains that differ in one thing: how wide they are. Every car gets the same coal: {coal} million sums. A step of a wide brain burns much, so it takes few steps. A narrow one takes many, but has little room.',
  'garage.bet-label': 'Chips on the cars',
  'garage.car': '{width} wide',
  'garage.car-steps': { one: '{width} wide: {count} step', other: '{width} wide: {count} steps' },

  'garage.build': 'Build your car',
  'garage.build-text':
    'One coal car each: {coal} million sums. Four levers say what kind of brain you train with them. Each lever stands where most of your team have set it.',
  'garage.lever-width': 'Width',
  'garage.lever-width-text': 'numbers that stand for a word',
  'garage.lever-layers': '[Layers](layer)',
  'garage.lever-layers-text': 'how often each word looks at the others',
  'garage.lever-heads': 'Heads',
  'garage.lever-heads-text': 'how many ways of looking a layer has',
  'garage.lever-share': 'Sentences',
  'garage.lever-share-text': 'different ones to read; then it reads them again',
  'garage.set': 'Your team: {value}',
  'garage.votes': { one: '{count} vote', other: '{count} votes' },
  'garage.now': 'Your team’s car now',
  'garage.facts': '{parameters} [weights](weight) · {steps} steps · step size {rate}',
  'garage.rate-text':
    'A narrow brain takes larger steps: 0.003 for width 64, and more by the root of how much narrower it is.',
  'garage.drive': { one: 'Test drive ({count} left)', other: 'Test drive ({count} left)' },
  'garage.drive-text': 'A real training on a third of the coal. Two of a team must want it.',
  'garage.drive-hands': 'Test drive: {hands} of {needed} want it',
  'garage.driving': 'Your car is on its test drive …',
  'garage.driven': 'This car has been driven. Pull a lever first.',
  'garage.no-drives': 'No test drives are left.',
  'garage.tests': 'Earlier test drives of your team',
  'garage.design': {
    one: '{width} wide, {count} layer, {heads} heads',
    other: '{width} wide, {count} layers, {heads} heads',
  },
  'garage.design-one': { one: '{width} wide, {count} layer, 1 head', other: '{width} wide, {count} layers, 1 head' },
  'garage.reads': 'reads {sentences} sentences',
  'garage.test-bits': '{bits} bits after a third of the coal',
  'garage.test-none': 'not measured',
  'garage.ready': 'Our car is ready',
  'garage.is-ready': 'You are ready ✓ Pull a lever to change your mind.',

  'garage.race': 'The race',
  'garage.race-waits':
    'All cars are being trained, one after the other. Each burns the same coal, from {starts} starts.',
  'garage.raced': '{who} won: {bits} bits',
  'garage.raced-close': 'Too close to call at the top: {who}',
  'garage.race-text': 'Lower is better: less surprised by sentences that it has never seen.',
  'garage.places': 'Places',
  'garage.place': '{place}. {who}',
  'garage.figure': '{bits} bits',
  'garage.your-car': 'Your car: {bits} bits, place {place} of {of}',

  'garage.curve': 'Too small, too large, just right',
  'garage.curve-one': 'Best of the six: {width} wide.',
  'garage.curve-more': 'Best of the six: {widths} wide, too close to call.',
  'garage.curve-text':
    'Left: too narrow to hold what it read. Right: too wide, its coal was gone before it had learned. Between them lies the size that fits the coal.',
  'garage.curve-narrow':
    'The narrowest is among the best: with so little coal only it had time to learn. The wider a car, the sooner its coal was gone.',
  'garage.beat': 'Your car beat the usual shape by {bits} bits.',
  'garage.beat-none': 'Your car did not beat the usual shape. That costs nothing.',
  'garage.won': '{bits} [bits](saved) for your chips',
  'garage.best': 'Sharpest eye for size',

  'garage.again': 'Ten times the coal. Which car is best now?',
  'garage.again-text':
    'The same cars, the same sentences, the same exam. Exactly one thing changes: {coal} million sums each. Last time it was {widths} wide.',
  'garage.moved': 'Ten times the coal',
  'garage.moved-waits': 'The same cars are being trained with ten times the coal.',
  'garage.moved-close': 'Ten times the coal: {after} wide, too close to call.',
  'garage.moved-wider': 'The best size moved: from {before} to {after}.',
  'garage.moved-same': 'The best size stayed: {after}.',
  'garage.moved-text':
    'With more coal a wider car has time to learn. Who has ten times as much builds larger, and reads more.',
  'garage.moved-text-open': 'Every car took ten times the steps. Which size is best has not clearly changed.',
  'garage.gain': '{width} wide: {before} → {after}',

  'garage.say': 'Why was the largest car not the best?',
  'garage.right-text':
    'A brain learns in steps. A wide one can hold more, but each step burns more. With little coal it has hardly begun. So whoever trains a large model first asks: how much coal is there?',
  'garage.receipt': 'The receipt',
  'garage.receipt-sums': 'All cars of this class: {billions} billion sums, {seconds} seconds on this machine.',
  'garage.none': 'The cars could not be trained here.',

  'garage.sheet-widths': 'Garage: best width',
  'garage.sheet-later': 'Garage: best width, ten times the coal',
  'garage.sheet-best': 'Garage: best car, bits',
  'garage.sheet-widest': 'Garage: widest car, bits',
})
