/** Homework for the teacher: giving it, and who is through. */
import { bring } from '../brought.ts'

export const homeworksTexts = bring({
  'give.title': 'Give it as homework',
  'give.text':
    'Pupils open a link and do these stops alone, each on a device of their own, with a model of their own, in a small world whose sentences are English. Results come back without names.',
  'give.opens': 'Opens',
  'give.ends': 'Open until',
  'give.days': {
    one: 'For at most {count} day. Both by the clock of this device.',
    other: 'For at most {count} days. Both by the clock of this device.',
  },
  'give.class': 'For the class with the code {code}: totals stand beside its lessons.',
  'give.class-hint': 'Totals then stand beside the lessons of this class.',
  'give.yes': 'Make the link',
  'give.busy': 'Making the link …',
  'give.done': 'The homework is given',
  'give.link': 'Link for pupils',
  'give.copy': 'Copy the link',
  'give.new': 'Give another one',
  'give.see': 'Who is through',
  'given.title': 'Homework that you have given',
  'given.text':
    'Known to this browser alone. Each device has a sign, which its owner can tell you; there are no names. What devices say, nobody has checked: it is no grade, and it comes on no board.',
  'given.none': 'This browser has given no homework. Begin with a plan.',
  'given.dates': 'Open from {opens} to {ends}',
  'given.goes': 'It is deleted by itself on {date}, with all that came in.',
  'given.class': 'Class code {code}',
  'given.devices': { one: '{done} of {count} device is through', other: '{done} of {count} devices are through' },
  'given.nobody': 'Nothing has come in yet.',
  'given.done': { one: '{done} of {count} stop', other: '{done} of {count} stops' },
  'given.through': 'through',
  'given.late': 'came after the end',
  'given.figures': 'What was measured',
  'given.answered': {
    one: '{answered} of {count} question answered',
    other: '{answered} of {count} questions answered',
  },
  'given.saved': 'chips: {bits} bits an answer',
  'given.together': 'All devices together',
  'given.count': { one: '{count} device', other: '{count} devices' },
  'given.again': 'Look again',
  'given.delete': 'Delete this homework',
  'given.delete-text':
    'The link leads nowhere then, and all that came in goes, also out of the comparison of the class. This cannot be undone.',
  'given.delete-yes': 'Yes, delete it',
  'given.drop': 'Take it off the list',
})
