/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const departureAskedTexts = bring({
  'asked.departure.pre-installed': 'surprise of an untrained model',
  'asked.departure.adjust-if-wrong': 'a step after a right guess',
  'asked.departure.labels': 'where right answers come from',
  'asked.departure.right-or-wrong': 'loss of two models that are both right',
  'asked.departure.database': 'a model without its texts',
  'asked.departure.learned-by-heart': 'low loss on old sentences, high on new ones',
  'asked.departure.truth-filter': 'a lie in 30 of 100 sentences',
  'asked.departure.more-is-better': '600 sentences, or 60 ten times',
  'asked.departure.big-steps': 'a loss that is not a number',
  'asked.departure.forgetting': 'pirate talk only',
  'asked.departure.confident': 'capital of no country',
  'asked.departure.learns-while-chatting': 'corrected in a chat',
  'asked.departure.explain': 'why a model sometimes writes something strange, in own words',
})
