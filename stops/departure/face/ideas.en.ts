/** What somebody thinks who is sure of a wrong answer: for the host, at the desk and in the report. */
import { bring } from '../../../client/locale/brought.ts'

export const departureIdeaTexts = bring({
  'departure-idea.pre-installed': 'A model knows things before any training.',
  'departure-idea.adjust-if-wrong': 'It changes only where it was wrong.',
  'departure-idea.labels': 'Somebody must tell it every right answer.',
  'departure-idea.right-or-wrong': 'Right or wrong counts, and not how sure.',
  'departure-idea.database': 'It looks up the texts that it has read.',
  'departure-idea.learned-by-heart': 'Low loss on its own sentences is enough.',
  'departure-idea.truth-filter': 'It tells truth from lies.',
  'departure-idea.more-is-better': 'Copies help as much as new sentences.',
  'departure-idea.big-steps': 'If training breaks, the data are to blame.',
  'departure-idea.forgetting': 'What it once learned it keeps.',
  'departure-idea.confident': 'It knows what it does not know.',
  'departure-idea.learns-while-chatting': 'It learns from being used.',
})
