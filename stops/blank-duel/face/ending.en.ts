/** What is told of Blank duel once the match is over: its story and its award. */
import { bring } from '../../../client/locale/brought.ts'

export const blankEndingTexts = bring({
  'story.blank-duel':
    'Where the clue stood behind the blank, the model that sees only the left was {left} bits off, the one that sees both sides {both}.',
  'award.blank-duel-fill': 'Best reader of blanks: {who}',
  'award.blank-duel-fill-text': '{bits} bits saved at missing words',
})
