/** The chip table of the town. */
import { each, racksOf } from '../world.ts'
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
} from './facts.ts'

const smallWords =
  'the a at in on by of to is was has and that she he today tomorrow two four six legs fruit capital bank day home'

export const racks = racksOf({
  animals: Object.keys(animals),
  food: [...Object.keys(fruits), ...each(animals, 'food'), ...otherFoods],
  colours: dyes,
  things: [
    ...Object.values(garments),
    ...each(animals, 'home'),
    ...otherSeats,
    ...each(jobs, 'tool'),
    ...Object.entries(keptIn).flat(),
    ...Object.values(ways),
    ...Object.values(sights).flat(),
  ],
  'places-and-times': [
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
  people: [...people, ...Object.keys(jobs)],
  'describing-words': [
    ...animalWords,
    ...fruitWords,
    ...tastes,
    ...jobWords,
    ...feelings,
    ...Object.keys(garments),
    ...shoreStates,
    ...officeStates,
  ],
  actions: [
    ...each(animals, 'sound'),
    ...otherHabits,
    ...'sat slept likes eats says knows hears said flies works needs wears keeps goes'.split(' '),
  ],
  'small-words': smallWords.split(' '),
})
