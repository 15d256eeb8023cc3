/** What stands on a phone and on the wall. */
import { bring } from '../../../../client/locale/brought.ts'

export const speakTexts = bring({
  'speak.title': 'It speaks again',
  'speak.first': 'The untrained model speaks',
  'speak.text': 'The same beginnings, the same dice: before training and after. Tap the one you like best.',
  'speak.shown': 'The class’s favourites.',
  'speak.shown-alone': 'What it said before, and what it says now.',
  'speak.before': 'untrained',
  'speak.after': 'trained by you',
  'speak.waiting': '…',
  'speak.town': 'the {world} could say this',
  'speak.votes': { one: '{count} vote', other: '{count} votes' },
  'speak.mine': 'Your favourite.',
  'speak.voted': { one: '{count} vote is in', other: '{count} votes are in' },
  'speak.nobody': 'Nobody has voted.',
  'speak.learned': 'What it learned best of yours: guessing each word among',
  'speak.misled': 'The {world} never says this, and it was learned all the same',
  'speak.moved': '({before} → {after} [bits](bits))',
})
