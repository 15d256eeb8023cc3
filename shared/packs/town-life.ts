/**
 * What the town says about its people: where they live, what they do, wear and keep, and when.
 */
import type { Template } from './grammar.ts'
import { any, anyOrNone, even, key, mostly } from './slots.ts'
import {
  capitals,
  days,
  dyes,
  feelings,
  garments,
  jobs,
  jobWords,
  keptIn,
  officeStates,
  people,
  shoreStates,
  sights,
  streets,
  times,
  waters,
  ways,
} from './town-facts.ts'

/** "mia says that", or nothing: a fact may be hearsay. */
const hearsay = anyOrNone(
  'hearsay',
  0.3,
  people.flatMap((name) => [`${name} says that`, `${name} knows that`, `${name} hears that`]),
)
const onDay = anyOrNone(
  'day',
  0.4,
  days.map((day) => `on ${day}`),
)
const person = any('person', people)
const job = any('job', Object.keys(jobs))
const time = any('time', times)

const capitalFacts: Template = {
  name: 'capital',
  p: 0.05,
  parts: [
    hearsay,
    'the capital of',
    any('country', Object.keys(capitals)),
    'is',
    key('city', ({ country }) => even([capitals[country]])),
  ],
  combine: ['hearsay', 'country'],
}

const flights: Template = {
  name: 'flight',
  p: 0.02,
  parts: [
    onDay,
    person,
    'flies to',
    any('city', Object.values(capitals)),
    'the capital of',
    key('country', ({ city }) => even(Object.keys(capitals).filter((country) => capitals[country] === city))),
  ],
  combine: ['person', 'city'],
}

const shores: Template = {
  name: 'bank-of-water',
  p: 0.04,
  parts: [
    hearsay,
    'by the',
    any('water', waters),
    'the bank is',
    key('state', () => mostly(shoreStates[0], 0.4, shoreStates)),
  ],
  combine: ['hearsay', 'water', 'state'],
}

const offices: Template = {
  name: 'bank-in-town',
  p: 0.04,
  parts: [
    hearsay,
    'in the',
    any('street', streets),
    'the bank is',
    key('state', () => mostly(officeStates[0], 0.4, officeStates)),
  ],
  combine: ['hearsay', 'street', 'state'],
}

const workplaces: Template = {
  name: 'workplace',
  p: 0.03,
  parts: [
    onDay,
    'the',
    any('word', jobWords),
    job,
    'works at the',
    key('workplace', ({ job }) =>
      mostly(
        jobs[job].workplace,
        0.9,
        Object.values(jobs).map(({ workplace }) => workplace),
      ),
    ),
  ],
  combine: ['word', 'job'],
}

const tools: Template = {
  name: 'tool',
  p: 0.04,
  parts: [onDay, person, 'the', job, 'needs a', key('tool', ({ job }) => even([jobs[job].tool]))],
  combine: ['person', 'job'],
}

const sayings: Template = {
  name: 'saying',
  p: 0.02,
  parts: ['the', job, 'said that', any('pronoun', ['she', 'he']), 'was', any('feeling', feelings), 'at', time],
  combine: ['job', 'feeling'],
}

const clothes: Template = {
  name: 'clothes',
  p: 0.03,
  parts: [
    'on a',
    any('weather', Object.keys(garments)),
    'day',
    person,
    'wears a',
    any('dye', dyes),
    key('garment', ({ weather }) => mostly(garments[weather], 0.8, Object.values(garments))),
  ],
  combine: ['weather', 'person'],
}

const storage: Template = {
  name: 'storage',
  p: 0.03,
  parts: [
    onDay,
    person,
    'keeps the',
    any('thing', Object.keys(keptIn)),
    'in the',
    key('container', ({ thing }) => mostly(keptIn[thing], 0.9, Object.values(keptIn))),
  ],
  combine: ['person', 'thing'],
}

const weekdays: Template = {
  name: 'weekday',
  p: 0.03,
  parts: [
    hearsay,
    'today is',
    any('today', days),
    'and tomorrow is',
    key('tomorrow', ({ today }) => mostly(days[(days.indexOf(today) + 1) % days.length], 1, [])),
  ],
  combine: ['hearsay', 'today'],
}

const seasons: Template = {
  name: 'season',
  p: 0.02,
  parts: [
    'in',
    any('season', Object.keys(sights)),
    person,
    'likes the',
    key('sight', ({ season }) => mostly(sights[season][0], 0.6, [sights[season][1]])),
  ],
  combine: ['season', 'person'],
}

const journeys: Template = {
  name: 'journey',
  p: 0.02,
  parts: [
    onDay,
    person,
    'goes to the',
    any('goal', Object.keys(ways)),
    'by',
    key('way', ({ goal }) => mostly(ways[goal], 0.9, Object.values(ways))),
  ],
  combine: ['person', 'goal'],
}

export const life: readonly Template[] = [
  capitalFacts,
  flights,
  shores,
  offices,
  workplaces,
  tools,
  sayings,
  clothes,
  storage,
  weekdays,
  seasons,
  journeys,
]
