/** The story and the awards of this stop. */
import { bring } from '../../../client/locale/brought.ts'

export const bookEndingTexts = bring({
  'story.books.read': 'You were told nothing but what they wrote, and your chips won {bits} [bits] a brain.',
  'story.books.ghost': 'The counting machine, which knows every word, won {bits} [bits] a brain on the same lines.',
  'story.books.learned':
    'A brain writes what it has read: the counting machine believed {line} in the right book after one line, {lines} after all of them.',

  'award.book-nose': 'The finest nose: {who}',
  'award.book-nose-text': 'found out which book it was: {bits} bits',
  'award.book-early': 'One line is enough: {who}',
  'award.book-early-text': 'was sure and right after one line: {count} of {of} brains',
  'award.book-ghost': 'Better than the counting machine: the whole class',
  'award.book-ghost-text': 'together {bits} bits ahead of the counting machine',
})
