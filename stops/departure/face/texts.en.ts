/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const departureTexts = bring({
  'departure.before': 'Before the lesson',
  'departure.after': 'After the lesson',
  'departure.rules':
    'Six questions. Lay ten chips on the answers, as you believe: all on one if you are sure, shared out if you are not.',
  'departure.never': 'This is never a grade. Nobody wins points, and no answer is shown before the end of the lesson.',
  'departure.neighbour': 'Your neighbour may have other questions.',
  'departure.others': 'You get the six that you have not had before.',
  'departure.number': 'Question {number} of {of}',
  'departure.list': 'Questions',
  'departure.to': 'Question {number}',
  'departure.to-done': 'Question {number}, answered',
  'departure.to-open': 'In your own words',
  'departure.to-open-done': 'In your own words, handed in',
  'departure.chips': 'Your chips on the answers',
  'departure.open': 'Why does a language model sometimes write something strange?',
  'departure.open-label': 'Two or three sentences. Only your teacher reads them.',
  'departure.all': 'All answered',
  'departure.all-text': 'You can look at your answers again until the bell.',
  'departure.done': { one: '{count} of {of} has answered all six', other: '{count} of {of} have answered all six' },

  'departure.draw': 'On paper',
  'departure.draw-text': 'Draw what happens in one step of training. Words are allowed. Write your name on the sheet.',
  'departure.draw-again':
    'Draw once more what happens in one step of training, without looking at your first sheet. Then lay both side by side.',
  'departure.draw-press': 'When your drawing is done, say so below.',

  'departure.kept': 'Your answers are kept',
  'departure.kept-text':
    'No answer is shown before the end. Then the other six questions come, and you see what has changed.',

  'departure.told': 'What has changed?',
  'departure.mean': 'Before: {before} [bits](saved) a question. After: {after}.',
  'departure.unasked': '–',
  'departure-gain.better': 'Up by {mean} bits; surely between {low} and {high}.',
  'departure-gain.worse': 'Down: {mean} bits; surely between {low} and {high}.',
  'departure-gain.too-close': 'The difference is {mean} bits, somewhere between {low} and {high}: it may be chance.',
  'departure.gain-none': 'Too few have answered before and after to tell a difference from chance.',
  'departure.bits-text':
    'Ten chips on what is right are worth {most} bits, ten on something wrong cost {least}, and chips shared out alike nothing.',
  'departure.score-text': 'It tells how well the lesson has worked. It is not a grade.',
  'departure.chips-right': 'Chips on the right answer, of ten: before and after',
  'departure.was-is': '{before} → {after}',

  'departure.own': 'Your own answers',
  'departure.own-none': 'You have answered no question.',
  'departure.own-mean': 'You: {before} before, {after} after.',
  'departure.own-before': 'before',
  'departure.own-after': 'after',
  'departure.right': '✓ {option}',
  'departure.on-it': { one: 'Your chip on it: {count} of ten', other: 'Your chips on it: {count} of ten' },
  'departure.instead': 'Most of yours lay on: {option}',
  'departure.wrote': 'You wrote before: “{text}”',
  'departure.wrote-after': 'And after: “{text}”',

  'departure-short.pre-installed': 'Untrained: blind guessing',
  'departure-short.adjust-if-wrong': 'Each step changes it',
  'departure-short.labels': 'The text is the answer key',
  'departure-short.right-or-wrong': 'How sure counts',
  'departure-short.database': 'It is numbers, not texts',
  'departure-short.learned-by-heart': 'Learned by heart',
  'departure-short.truth-filter': 'It says what it has read',
  'departure-short.more-is-better': 'Copies help little',
  'departure-short.big-steps': 'Steps can be too big',
  'departure-short.forgetting': 'New things push out old',
  'departure-short.confident': 'Sure is not right',
  'departure-short.learns-while-chatting': 'Use is not training',
})
