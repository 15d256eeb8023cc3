/** What is told of Parrot or Learner once the match is over: its story and its awards. */
import { bring } from '../../../client/locale/brought.ts'

export const parrotEndingTexts = bring({
  'story.parrot.copies':
    'Behind the curtains sat two: of what the parrot wrote {parrot} was copied, of what the learner wrote {learner}. That is what [learned by heart](by-heart) means.',
  'story.parrot.thieves':
    '{leaked} of the {tried} of you who tried made a model tell a [secret](canary) that it had read.',
  'story.parrot.more':
    'Your second models saved {bits} [bits] more than your first ones, on [sentences that nobody had seen](held-out).',
  'story.parrot.less':
    'Your second models saved {bits} [bits] less than your first ones: other sentences, another place for STOP.',

  'award.parrot-ear': 'The finest ear: {who}',
  'award.parrot-ear-text': 'knew the parrot by its voice: {bits} bits',
  'award.parrot-builder': 'Best builders: {who}',
  'award.parrot-builder-text': '{bits} bits saved, sentences paid',
  'award.parrot-again': 'Learned most from the first train: {who}',
  'award.parrot-again-text': 'the second model is worth {bits} bits more than the first',
  'award.parrot-thief': 'Master thief: {who}',
  'award.parrot-thief-text': {
    one: 'made the model tell its secret with {count} word',
    other: 'made the model tell its secret with {count} words',
  },
})
