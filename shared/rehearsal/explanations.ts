/** What simulated players hand in at the end: right and wrong ideas, so that a host can practise putting two side by side. */
export const explanations = [
  'It saw many sentences and moved its numbers a little each time it was surprised.',
  'It has saved all our sentences and looks them up.',
  'The loss tells each weight which way to move, and the throttle how far.',
  'It understands cats now.',
  'Our sentences pulled a few weights, but most of what it learned came from the pool.',
  'It counts which word came next most often.',
  'When the throttle was too high it jumped over the valley.',
  'Somebody wrote the answers into it before the lesson.',
] as const
