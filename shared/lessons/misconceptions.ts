/**
 * Ideas about language models that a lesson meets again and again. Departure check asks about each of them; the card of a stop
 * names those that it treats, by an experiment that shows otherwise.
 */
export const misconceptions = [
  /** A model comes with knowledge, before any training. */
  'pre-installed',
  /** It changes only where it was wrong. */
  'adjust-if-wrong',
  /** People must say the right answer to every word. */
  'labels',
  /** What counts is right or wrong, and not how sure. */
  'right-or-wrong',
  /** It looks up the texts that it has read. */
  'database',
  /** Who does well on its own sentences does well on others. */
  'learned-by-heart',
  /** It tells truth from lies. */
  'truth-filter',
  /** Copies help as much as new sentences do. */
  'more-is-better',
  /** Where training breaks, the data are to blame. */
  'big-steps',
  /** What it once learned it keeps. */
  'forgetting',
  /** It knows what it does not know. */
  'confident',
  /** It learns from being used. */
  'learns-while-chatting',
] as const
export type Misconception = (typeof misconceptions)[number]
