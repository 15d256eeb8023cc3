/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const updateTexts = bring({
  'update-day.chat': 'Talk to the model',
  'update-day.news': 'News of today: {sentence}.',
  'update-day.chat-text': 'Ask the model, tell it the news, and ask again. It goes on with what you begin.',
  'update-day.chat-plain': 'Begin a sentence. The model goes on with it.',
  'update-day.ask-it': 'Ask: {words} …',
  'update-day.tell-it': 'Tell: {words}',
  'update-day.quick': 'Messages that are ready',
  'update-day.own': 'Or in your own words',
  'update-day.beginning': 'Your message',
  'update-day.send': 'Send',
  'update-day.left': { one: '{count} message left', other: '{count} messages left' },
  'update-day.none': 'You have sent all of yours.',
  'update-day.answers': 'What you said, and how it went on',
  'update-day.quiet': 'Nobody has said anything yet.',
  'update-day.fingerprint': 'Its [fingerprint](weight) now: {letters}',
  'update-day.fingerprint-text':
    'The fingerprint is made of all its {count} [numbers](weight). If one of them changes, other letters come out.',

  'update-day.bet': 'What has talking to it changed?',
  'update-day.bet-text':
    'You have talked to it, and some of you have told it the news. How many of its {count} [numbers](weight) are others now?',
  'update-day.bet-label': 'Chips on what has changed',

  'update-day.prints': 'Two fingerprints',
  'update-day.same': 'The same model',
  'update-day.other': 'Another model',
  'update-day.comparing': 'The fingerprint is being taken.',
  'update-day.before': 'Before you talked to it',
  'update-day.after': { one: 'After {count} message', other: 'After {count} messages' },
  'update-day.same-text':
    'Not one number has changed. A model reads what you say while it answers, and then it is what it was. It learns only when it is trained.',
  'update-day.other-text': 'The fingerprint is another one: something has changed this model.',
  'update-day.dice': 'Other answers to the same question come from dice: it draws each word.',
  'update-day.asked-first': 'first: {words}',
  'update-day.asked-then': 'now: {words}',
  'update-day.nothing': '(nothing more)',
  'update-day.won': '{bits} [bits](saved) for your chips',
  'update-day.best': 'Most bits',

  'update-day.plan': 'Plan an update',
  'update-day.plan-text':
    'A copy of it is trained: {steps} steps on sentences that say the news. What else should it read with them?',
  'update-day.plan-label': 'What it reads',
  'update-day.alone-more': 'Only sentences that say the news.',
  'update-day.among-more': 'With each of them {count} sentences that it has learned from before.',
  'update-day.moved-title': 'How many of its numbers will move?',
  'update-day.moved-text': 'The news is one word for another. The model has {count} numbers.',
  'update-day.moved-label': 'Chips on how many are others afterwards',
  'update-day.all-in': 'Both are in. You can change them until the bell.',

  'update-day.updated': 'After the update',
  'update-day.training': 'The update is being trained.',
  'update-day.chosen': '{plan}: your update',
  'update-day.beside': '{plan}: to compare',
  'update-day.new-print': 'Fingerprint: {before} → {after}',
  'update-day.moved-share': 'Numbers that are others now: {moved}',
  'update-day.word': 'The new word, when it is asked: {before} → {after}',
  'update-day.exam': 'General exam: {before} → {after} [bits]. Fewer are better.',
  'update-day.updated-text':
    'The news is in no single place: nearly every number has moved a little. And what is read alone drives out other things.',

  'update-day.sheet-messages': 'Update day: messages to the model',
  'update-day.sheet-same': 'Update day: fingerprint the same after talking (1 yes)',
  'update-day.sheet-moved': 'Update day: share of numbers that the update moved',
  'update-day.sheet-before': 'Update day: new word before the update',
  'update-day.sheet-after': 'Update day: new word after the update',
  'update-day.sheet-exam': 'Update day: bits lost on the general exam',
})
