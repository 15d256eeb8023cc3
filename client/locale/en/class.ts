/** The lessons of a class so far: on the desk, in the report and in its files. */
import { bring } from '../brought.ts'

export const classTexts = bring({
  'so-far.none':
    'This room has no class code. Give the same code each time you open a room for a class: then today stands here beside its earlier lessons.',
  'so-far.first': 'The first lesson with the class code {code}. The next one will stand beside it.',
  'so-far.count': {
    one: 'Class code {code}: {count} earlier lesson, since {date}.',
    other: 'Class code {code}: {count} earlier lessons, since {date}.',
  },
  'so-far.text':
    'Totals of the class: no name is kept, and nobody is followed from lesson to lesson. It is never a grade.',
  'so-far.nothing': 'No stop has been played to its end yet.',
  'so-far.today': 'Today',
  'so-far.not-today': 'not today',
  'so-far.unmeasured': 'nothing measured',
  'so-far.own-device': {
    one: 'Homework: {count} own device',
    other: 'Homework: {count} own devices',
  },
  'so-far.too-few': 'too few to tell',
  'so-far.between': '{figure} ({low} to {high})',
  'so-far.once': '{figure} (measured once)',
  'so-far.saved': {
    one: 'Chips: {bits} bits an answer ({low} to {high}), {count} player',
    other: 'Chips: {bits} bits an answer ({low} to {high}), {count} players',
  },
  'so-far.saved-name': 'chips on answers, bits saved an answer',
  'so-far.own-device-text':
    'Homework is done on own devices, which say themselves what they measured: it stands beside the lessons and is counted into none.',
  'so-far.legend': 'Filled: today. Dashed: earlier. The line is the range in which the true figure surely lies (95 %).',
  'so-far.delete': 'Delete this class',
  'so-far.delete-text':
    'All lessons with the class code {code} that this browser has hosted go, today’s too: rooms, names, sentences, models, rows on the boards, and what was kept for comparing. This cannot be undone.',
  'so-far.delete-yes': 'Yes, delete the class',
})
