/** What can be looked up about a pack's world while labelling: the facts behind its sentences, in its own words. */
import {
  animals,
  capitals,
  fruits,
  garments,
  jobs,
  keptIn,
  officeStates,
  shoreStates,
  sights,
  ways,
} from './town-facts.ts'

export interface AlmanacTopic {
  /** Its title is the locale text `almanac.<id>`. */
  readonly id: string
  readonly lines: readonly string[]
}

function lines<T>(facts: Readonly<Record<string, T>>, line: (name: string, fact: T) => string): string[] {
  return Object.entries(facts).map(([name, fact]) => line(name, fact))
}

const town: readonly AlmanacTopic[] = [
  {
    id: 'animals',
    lines: lines(
      animals,
      (name, { home, sound, food, legs }) =>
        `${name}: sits on the ${home}, likes to ${sound}, eats ${food}, has ${legs} legs`,
    ),
  },
  { id: 'fruit', lines: lines(fruits, (name, { colour, taste }) => `${name}: ${colour} and ${taste}`) },
  { id: 'capitals', lines: lines(capitals, (country, city) => `${country}: ${city}`) },
  { id: 'jobs', lines: lines(jobs, (name, { workplace, tool }) => `${name}: ${workplace}, ${tool}`) },
  { id: 'clothes', lines: lines(garments, (weather, garment) => `${weather}: ${garment}`) },
  { id: 'things', lines: lines(keptIn, (thing, place) => `${thing}: ${place}`) },
  { id: 'seasons', lines: lines(sights, (season, seen) => `${season}: ${seen.join(', ')}`) },
  { id: 'ways', lines: lines(ways, (to, by) => `${to}: ${by}`) },
  { id: 'banks', lines: [`by the water: ${shoreStates.join(', ')}`, `in the town: ${officeStates.join(', ')}`] },
]

/** null for a pack that has none. */
export function almanacOf(packId: string): readonly AlmanacTopic[] | null {
  return packId === 'town' ? town : null
}

/** The topics with the lines that hold the text, any case; topics without one are left out. */
export function lookUp(topics: readonly AlmanacTopic[], text: string): readonly AlmanacTopic[] {
  const wanted = text.trim().toLowerCase()
  return topics
    .map(({ id, lines }) => ({ id, lines: lines.filter((line) => line.includes(wanted)) }))
    .filter(({ lines }) => lines.length > 0)
}
