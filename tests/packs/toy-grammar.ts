/**
 * A grammar small enough to work out by hand. "the cat" can be written by two templates:
 *
 *   .75  the {cat 1/2 | dog 1/2} {sat | slept: cat 3/4, 1/4; dog 1, 0}      (key: the verb)
 *   .25  the cat [at noon 1/2] purrs
 */
import type { Grammar } from '../../shared/packs/grammar.ts'

export const toyGrammar: Grammar = [
  {
    name: 'rest',
    p: 0.75,
    parts: [
      'the',
      {
        slot: 'animal',
        key: false,
        choices: () => [
          { phrase: 'cat', p: 0.5 },
          { phrase: 'dog', p: 0.5 },
        ],
      },
      {
        slot: 'verb',
        key: true,
        choices: ({ animal }) =>
          animal === 'dog'
            ? [{ phrase: 'sat', p: 1 }]
            : [
                { phrase: 'sat', p: 0.75 },
                { phrase: 'slept', p: 0.25 },
              ],
      },
    ],
    combine: ['animal', 'verb'],
  },
  {
    name: 'purr',
    p: 0.25,
    parts: [
      'the cat',
      {
        slot: 'time',
        key: false,
        choices: () => [
          { phrase: '', p: 0.5 },
          { phrase: 'at noon', p: 0.5 },
        ],
      },
      'purrs',
    ],
    combine: ['time'],
  },
]
