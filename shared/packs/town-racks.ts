/**
 * The chip table of the town: every word lies on exactly one rack. Their order is also the order of the vocabulary.
 */
import {
  animals,
  animalWords,
  capitals,
  days,
  dyes,
  feelings,
  fruits,
  fruitWords,
  garments,
  jobs,
  jobWords,
  keptIn,
  officeStates,
  otherFoods,
  otherHabits,
  otherSeats,
  people,
  shoreStates,
  sights,
  streets,
  tastes,
  times,
  waters,
  ways,
} from './town-facts.ts'

function each<T, F extends keyof T>(table: Readonly<Record<string, T>>, field: F): T[F][] {
  return Object.values(table).map((row) => row[field])
}

const smallWords =
  'the a at in on by of to is was has and that she he today tomorrow two four six legs fruit capital bank day home'

const groups: readonly { readonly id: string; readonly words: readonly string[] }[] = [
  { id: 'animals', words: Object.keys(animals) },
  { id: 'food', words: [...Object.keys(fruits), ...each(animals, 'food'), ...otherFoods] },
  { id: 'colours', words: dyes },
  {
    id: 'things',
    words: [
      ...Object.values(garments),
      ...each(animals, 'home'),
      ...otherSeats,
      ...each(jobs, 'tool'),
      ...Object.entries(keptIn).flat(),
      ...Object.values(ways),
      ...Object.values(sights).flat(),
    ],
  },
  {
    id: 'places-and-times',
    words: [
      ...waters,
      ...streets,
      ...each(jobs, 'workplace'),
      ...Object.keys(ways),
      ...Object.entries(capitals).flat(),
      ...'market garden kitchen'.split(' '),
      ...times,
      ...days,
      ...Object.keys(sights),
    ],
  },
  { id: 'people', words: [...people, ...Object.keys(jobs)] },
  {
    id: 'describing-words',
    words: [
      ...animalWords,
      ...fruitWords,
      ...tastes,
      ...jobWords,
      ...feelings,
      ...Object.keys(garments),
      ...shoreStates,
      ...officeStates,
    ],
  },
  {
    id: 'actions',
    words: [
      ...each(animals, 'sound'),
      ...otherHabits,
      ...'sat slept likes eats says knows hears said flies works needs wears keeps goes'.split(' '),
    ],
  },
  { id: 'small-words', words: smallWords.split(' ') },
]

/** A word that two tables name, such as a book that is both tool and kept thing, stays where it is named first. */
export const townRacks = groups.map(({ id, words }, g) => ({
  id,
  words: [...new Set(words)].filter((word) => !groups.slice(0, g).some((earlier) => earlier.words.includes(word))),
}))
