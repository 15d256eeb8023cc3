/**
 * What the town says about its people: where they live, what they do, wear and keep, and when.
 */
import { entryAt, named } from '../../measures/entries.ts'
import type { Part, Template } from '../../packs/grammar.ts'
import { any, anyOrNone, even, key, mostly } from '../../packs/slots.ts'
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
} from './facts.ts'

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
    key('city', ({ country }) => even([named(capitals, country)])),
  ],
  combine: ['hearsay', 'country'],
}

const flies: readonly Part[] = [onDay, person, 'flies to', any('city', Object.values(capitals))]

const flights: Template = {
  name: 'flight',
  p: 0.02,
  parts: [
    ...flies,
    'the capital of',
    key('country', ({ city }) => even(Object.keys(capitals).filter((country) => named(capitals, country) === city))),
  ],
  short: [flies],
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
    key('state', () => mostly(entryAt(shoreStates, 0), 0.4, shoreStates)),
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
    key('state', () => mostly(entryAt(officeStates, 0), 0.4, officeStates)),
  ],
  combine: ['hearsay', 'street', 'state'],
}

const works: readonly Part[] = [
  job,
  'works at the',
  key('workplace', ({ job }) =>
    mostly(
      named(jobs, job).workplace,
      0.9,
      Object.values(jobs).map(({ workplace }) => workplace),
    ),
  ),
]

const workplaces: Template = {
  name: 'workplace',
  p: 0.03,
  parts: [onDay, 'the', any('word', jobWords), ...works],
  short: [[onDay, 'the', ...works]],
  combine: ['word', 'job'],
}

const needs: readonly Part[] = ['the', job, 'needs a', key('tool', ({ job }) => even([named(jobs, job).tool]))]

const tools: Template = {
  name: 'tool',
  p: 0.04,
  parts: [onDay, person, ...needs],
  short: [[onDay, ...needs]],
  combine: ['person', 'job'],
}

const said: readonly Part[] = ['the', job, 'said that', any('pronoun', ['she', 'he']), 'was', any('feeling', feelings)]

const sayings: Template = {
  name: 'saying',
  p: 0.02,
  parts: [...said, 'at', time],
  short: [said],
  combine: ['job', 'feeling'],
}

const wears: readonly Part[] = ['on a', any('weather', Object.keys(garments)), 'day', person, 'wears a']
const garment = key('garment', ({ weather }) => mostly(named(garments, weather), 0.8, Object.values(garments)))

const clothes: Template = {
  name: 'clothes',
  p: 0.03,
  parts: [...wears, any('dye', dyes), garment],
  short: [[...wears, garment]],
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
    key('container', ({ thing }) => mostly(named(keptIn, thing), 0.9, Object.values(keptIn))),
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
    key('tomorrow', ({ today = '' }) => mostly(entryAt(days, (days.indexOf(today) + 1) % days.length), 1, [])),
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
    key('sight', ({ season }) => mostly(named(sights, season)[0], 0.6, [named(sights, season)[1]])),
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
    key('way', ({ goal }) => mostly(named(ways, goal), 0.9, Object.values(ways))),
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
