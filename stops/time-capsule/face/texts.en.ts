/** What stands on a phone and on the wall. */
import { bring } from '../../../client/locale/brought.ts'

export const capsuleTexts = bring({
  'time-capsule.ask': 'After its last day',
  'time-capsule.ask-text':
    'The model has read what was said up to one day, and nothing since. Then the world changed. New: {sentence}.',
  'time-capsule.ask-how': 'Now it is asked: {words} … It cannot know. How does it answer?',
  'time-capsule.bet-label': 'Chips on how it answers',
  'time-capsule.sure-more':
    'As if it knew: one word has half of the chance or more. It spreads: no word has. It says nothing: it ends the sentence there.',
  'time-capsule.asking': 'The model is being asked.',
  'time-capsule.is-sure': 'As if it knew',
  'time-capsule.is-spread': 'It spreads',
  'time-capsule.is-nothing': 'It says nothing',
  'time-capsule.old': 'was true',
  'time-capsule.fresh': 'is true now',
  'time-capsule.true-now': 'True now: {word}',
  'time-capsule.sure-text':
    'It goes on with what was likely in what it has read. Nothing in it knows that its sentences end, so it never says “I do not know” by itself.',
  'time-capsule.won': '{bits} [bits](saved) for your chips',

  'time-capsule.alarm': 'Set your alarm',
  'time-capsule.again': 'Once more, with more sentences',
  'time-capsule.alarm-text':
    'Each day {each} new sentences are said. The model’s [surprise](surprise) at them, in bits a word, is never the same: on {days} quiet days {low} to {high}.',
  'time-capsule.alarm-rule':
    'On one of the days {first} to {last} the world changes. A false alarm costs as much as a day too late.',
  'time-capsule.alarm-label': 'Your alarm rings above',
  'time-capsule.level': '{bits} bits',
  'time-capsule.level-rang': {
    one: 'It rings on {count} of the quiet days',
    other: 'It rings on {count} of the quiet days',
  },

  'time-capsule.days': 'The days come in',
  'time-capsule.days-come': 'Day {day} of {days}',
  'time-capsule.your-level': 'Your alarm rings above {bits} bits.',
  'time-capsule.no-alarm': 'You have set no alarm.',
  'time-capsule.day': 'Day {day}',
  'time-capsule.rings': 'it rings',
  'time-capsule.alarms-ring': { one: '{count} alarm rings', other: '{count} alarms ring' },
  'time-capsule.when-text': 'On which day has the world changed?',
  'time-capsule.when-label': 'Chips on the day of the change',

  'time-capsule.found': 'It changed on day {day}',
  'time-capsule.alarm-won': '{bits} [bits](saved) for your alarm',
  'time-capsule.false': { one: '{count} false alarm', other: '{count} false alarms' },
  'time-capsule.late': { one: '{count} day too late', other: '{count} days too late' },
  'time-capsule.missed': 'it never rang after the change',
  'time-capsule.rung': '{false}, {late}',
  'time-capsule.found-text':
    'Each day with the change cost about {bits} bits a word more. A low alarm rings for nothing, a high one rings late: only less noise makes both better.',
  'time-capsule.not-felt': 'The change cost nothing on these days. No alarm is paid.',
  'time-capsule.team-rung': '{false} false, {late} days late',

  'time-capsule.update': 'What now?',
  'time-capsule.update-text':
    'Everybody knows by now that the world has changed. A copy of the model can be trained: {steps} steps. Then a week goes by.',
  'time-capsule.update-label': 'What is done',
  'time-capsule.leave-more': 'It costs nothing, and repairs nothing.',
  'time-capsule.alone-more': '{count} sentences that say what is new.',
  'time-capsule.among-more': 'The same, and with each of them {count} old ones that are still true.',

  'time-capsule.after': 'A week later',
  'time-capsule.training': 'Both updates are being trained.',
  'time-capsule.plan-won': '{bits} [bits](saved) for what you chose',
  'time-capsule.on-changed': 'Sentences that have changed: {before} → {after} [bits](bits) a word',
  'time-capsule.on-rest': 'All the others: {before} → {after}',
  'time-capsule.on-all': 'The whole week: {before} → {after}',
  'time-capsule.left-at': 'The whole week: {bits} [bits](bits) a word',
  'time-capsule.repaired': 'Of what the change costs it repairs {share}.',
  'time-capsule.worse': 'It costs more than leaving it as it is.',
  'time-capsule.after-text':
    'News alone drives out what is still true. Among old sentences the model learns what is new and keeps the rest.',

  'time-capsule.say': 'Somebody sets an alarm lower. What comes of that?',
  'time-capsule.best': 'Most bits',

  'time-capsule.sheet-sure': 'Time capsule: chance of its first word about what it cannot know',
  'time-capsule.sheet-false': 'Time capsule: false alarms, mean',
  'time-capsule.sheet-late': 'Time capsule: days too late, mean',
  'time-capsule.sheet-false-again': 'Time capsule: false alarms with more sentences a day, mean',
  'time-capsule.sheet-late-again': 'Time capsule: days too late with more sentences a day, mean',
  'time-capsule.sheet-week-leave': 'Time capsule: the week, left as it is, bits a word',
  'time-capsule.sheet-week-alone': 'Time capsule: the week after new sentences alone, bits a word',
  'time-capsule.sheet-week-among': 'Time capsule: the week after new among old sentences, bits a word',
  'time-capsule.sheet-alone': 'Time capsule: repaired by new sentences alone (1 all)',
  'time-capsule.sheet-among': 'Time capsule: repaired by new among old sentences (1 all)',
})
