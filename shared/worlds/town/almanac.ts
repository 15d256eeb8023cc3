/** The facts behind the town's sentences: what is always so, what usually, and what the town says instead now and then. */
import { each, lines, type AlmanacTopic } from '../world.ts'
import {
  animals,
  capitals,
  fruitColours,
  fruits,
  garments,
  jobs,
  keptIn,
  officeStates,
  otherFoods,
  otherHabits,
  otherSeats,
  shoreStates,
  sights,
  streets,
  tastes,
  waters,
  ways,
} from './facts.ts'

function listed(words: readonly string[]): string {
  return words.join(', ')
}

export const almanac: readonly AlmanacTopic[] = [
  {
    id: 'animals',
    always: lines(animals, (name, { legs }) => `${name}: has ${legs} legs`),
    lines: lines(
      animals,
      (name, { home, sound, food }) => `${name}: sat on the ${home}, likes to ${sound}, eats ${food}`,
    ),
    seldom: [`sat on the: ${listed(otherSeats)}`, `likes to: ${listed(otherHabits)}`, `eats: ${listed(otherFoods)}`],
  },
  {
    id: 'fruit',
    lines: lines(fruits, (name, { colour, taste }) => `${name}: ${colour} and ${taste}`),
    seldom: [listed(fruitColours), listed(tastes)],
  },
  { id: 'capitals', lines: [], always: lines(capitals, (country, city) => `${country}: ${city}`) },
  {
    id: 'jobs',
    always: lines(jobs, (name, { tool }) => `${name}: needs a ${tool}`),
    lines: lines(jobs, (name, { workplace }) => `${name}: works at the ${workplace}`),
    seldom: [`works at the: ${listed(each(jobs, 'workplace'))}`],
  },
  {
    id: 'clothes',
    lines: lines(garments, (weather, garment) => `${weather}: ${garment}`),
    seldom: [listed(Object.values(garments))],
  },
  {
    id: 'things',
    lines: lines(keptIn, (thing, place) => `${thing}: ${place}`),
    seldom: [listed(Object.values(keptIn))],
  },
  { id: 'seasons', lines: [], always: lines(sights, (season, seen) => `${season}: ${listed(seen)}`) },
  {
    id: 'ways',
    lines: lines(ways, (to, by) => `${to}: ${by}`),
    seldom: [listed(Object.values(ways))],
  },
  {
    id: 'banks',
    lines: [],
    always: [`by the ${listed(waters)}: ${listed(shoreStates)}`, `in the ${listed(streets)}: ${listed(officeStates)}`],
  },
]
