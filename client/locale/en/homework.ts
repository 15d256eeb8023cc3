/** Homework on the pupil's own device, and the sign by which the teacher knows it. */
import { bring } from '../brought.ts'

export const homeworkTexts = bring({
  'homework.title': 'Homework',
  'homework.text':
    'Do these stops alone, in this page, whenever you like until {date}. Your own little model is trained on this device and nowhere else. You can stop at any time and go on later.',
  'homework.private':
    'Your teacher is told how far you came and what was measured, under a sign that this device draws for this homework. No name, none of your words.',
  'homework.early': 'This homework opens on {date}. Open the link again then.',
  'homework.over': 'This homework was open until {date}. It is over now.',
  'homework.no-info':
    'This homework could not be loaded. Open the link while this device has a network; from then on it needs none.',
  'homework.other-version':
    'This page does not know the stops of this homework. Load it again; if that does not help, tell your teacher.',
  'homework.mine': 'Your sign',
  'homework.through': { one: 'Done: {done} of {count} stop.', other: 'Done: {done} of {count} stops.' },
  'homework.tell': 'Tell your teacher this sign:',
  'homework.sent': 'Your teacher has it.',
  'homework.waiting':
    'Not sent yet: the server does not answer. It goes out by itself when this device has a network, while this page is open. It must come before {date}.',
  'homework.shape-0': 'triangle',
  'homework.shape-1': 'circle',
  'homework.shape-2': 'pentagon',
  'homework.shape-3': 'square',
  'homework.shape-4': 'diamond',
  'homework.shape-5': 'star',
})
