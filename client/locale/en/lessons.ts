/** The teacher's pages. What they tell of a stop stands in docs/lessons. */
import { bring } from '../brought.ts'

export const lessonsTexts = bring({
  'lessons.title': 'For teachers',
  'lessons.text':
    'A page for each stop: a lesson plan, a worksheet for a pencil, answers, an exit ticket, and a form without computers. Choose what to print.',
  'lessons.none': 'There is no page for a stop of this name.',
  'lessons.all': 'All stops',
  'lessons.parts': 'What to print',
  'lessons.print': 'Print, or save as PDF',
  'lessons.slides': 'Slides (.pptx)',
  'lessons.making': 'Making the slides …',
  'lessons.plan': 'Lesson plan',
  'lessons.worksheet': 'Worksheet',
  'lessons.answers': 'Answers',
  'lessons.exit': 'Exit ticket',
  'lessons.unplugged': 'Without computers',
  'lessons.name': 'Name',
  'lessons.date': 'Date',
  'lessons.minutes': {
    one: 'about {count} minute of play, as rehearsed',
    other: 'about {count} minutes of play, as rehearsed',
  },
  'lessons.school': 'For the school',
  'lessons.crosswalk': 'What schools have agreed to teach',
  'lessons.crosswalk-text':
    'Which stops meet which points of four frameworks. Only what was read in the source is claimed; a stop meets a point, it does not replace a course.',
  'lessons.not-covered': 'Not covered:',
  'lessons.source': 'Source',
  'lessons.verified': 'read on {day}',
  'lessons.guide': 'What to say here',
  'lessons.open': 'Worksheet and answers to print',
  'lessons.slide-figures': 'What this class measured',
  'lessons.slide-questions': 'Questions',
  'lessons.slide-steps': 'What happens',
})
