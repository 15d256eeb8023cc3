/** A lesson's plan: on the desk, and on the page where it is made. */
import { bring } from '../brought.ts'

export const planTexts = bring({
  'plan.text':
    'Choose a lesson that is ready, change what you like, and open a room with it. The plan stands in the address of this page: send it to a colleague, or keep it as a bookmark. Nothing is stored anywhere else.',
  'plan.bad-link':
    'This link holds no plan that can be played here. It may have been cut off on its way, or it was made by another version. Ask for it once more, or begin with a lesson that is ready:',
  'plan.host': 'Host this lesson',
  'plan.copy': 'Copy the link to this plan',
  'plan.copied-text': 'Whoever opens the link sees this plan and can host it; nobody needs an account.',
  'plan.stops': 'Stops of this lesson',
  'plan.length': 'The lesson has',
  'plan.length-is': { one: '{count} minute', other: '{count} minutes' },
  'plan.minutes': 'Still ahead: about {usual} minutes as rehearsed, {most} if every bell rings out.',
  'plan.fit-sure': {
    one: 'Fits, even if every bell rings out. {count} minute is left for talking, and {joining} more for joining.',
    other: 'Fits, even if every bell rings out. {count} minutes are left for talking, and {joining} more for joining.',
  },
  'plan.fit-usual': {
    one: 'Fits as it usually goes. {count} minute is left for talking, and {joining} more for joining; if every bell rings out, it is too long.',
    other:
      'Fits as it usually goes. {count} minutes are left for talking, and {joining} more for joining; if every bell rings out, it is too long.',
  },
  'plan.fit-long': {
    one: 'Too long by about {count} minute, with {joining} for joining. Take something out, or play it in short.',
    other: 'Too long by about {count} minutes, with {joining} for joining. Take something out, or play it in short.',
  },
  'plan.form': 'How to play {stop}',
  'plan.content': 'What {stop} speaks of',
  'plan.full': 'in full',
  'plan.express': 'in short',
  'plan.rematch': 'with rematch',
  'plan.lacks-probes': 'Not in this room: no beginning stands often enough in its words to be watched.',
  'plan.lacks-grammar': 'Not in this room: nobody knows a grammar of its words.',
  'plan.lacks-books': 'Not in this room: it needs several texts to tell apart.',
  'plan.here': 'now',
  'plan.drag': 'Drag to another place',
  'plan.earlier': '{stop}: earlier',
  'plan.later': '{stop}: later',
  'plan.remove': 'Take out {stop}',
  'plan.moved': '{stop} is number {at} of {of} now.',
  'plan.add': 'Add a stop',
  'plan.add-stop': '{stop}: add',
  'plan.change': 'Change the stops ahead',
  'left.title': 'Less time than planned?',
  'left.ask': 'Minutes that are left',
  'left.here': {
    one: 'This stop still takes about {count} minute.',
    other: 'This stop still takes about {count} minutes.',
  },
  'left.fits': {
    one: 'All that is ahead takes about {count} minute: it fits.',
    other: 'All that is ahead takes about {count} minutes: it fits.',
  },
  'left.nothing': 'Nothing else is ahead after this stop.',
  'left.too-late': 'Even this stop alone takes longer. “More”, “Skip this stop” leaves it; what was measured stays.',
  'left.then': {
    one: 'Then about {count} minute, with what is on now.',
    other: 'Then about {count} minutes, with what is on now.',
  },
  'left.out': '{stop} is left out',
  'left.short': '{stop} in short',
  'left.once': '{stop} without its rematch',
  'left.take': 'Take this',
  'left.taken': 'The plan is shortened.',
  'left.undo': 'Undo: as it was planned',
})
