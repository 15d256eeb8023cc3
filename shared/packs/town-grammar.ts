/**
 * The language of the town: its templates and how often each is used. Every clue comes before the word it helps
 * to guess, because the model reads from left to right.
 */
import type { Choice, Filled, Grammar, Slot, Template } from './grammar.ts'
import {
  animals,
  animalWords,
  capitals,
  days,
  dyes,
  feelings,
  fruitColours,
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

/** All alike. */
function even(phrases: readonly string[]): Choice[] {
  return phrases.map((phrase) => ({ phrase, p: 1 / phrases.length }))
}

/** The one with probability p; the others share the rest. */
function mostly(phrase: string, p: number, others: readonly string[]): Choice[] {
  const rest = others.filter((other) => other !== phrase)
  return [{ phrase, p }, ...rest.map((other) => ({ phrase: other, p: (1 - p) / rest.length }))]
}

/** A slot that tells nothing: any of the phrases. */
function any(slot: string, phrases: readonly string[]): Slot {
  const choices = even(phrases)
  return { slot, key: false, choices: () => choices }
}

/** The same, or nothing with probability p. */
function anyOrNone(slot: string, p: number, phrases: readonly string[]): Slot {
  const choices = mostly('', p, phrases)
  return { slot, key: false, choices: () => choices }
}

/** A slot whose word carries meaning. */
function key(slot: string, choices: (filled: Filled) => readonly Choice[]): Slot {
  return { slot, key: true, choices }
}

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
const atTime = anyOrNone(
  'time',
  0.35,
  times.map((time) => `at ${time}`),
)
const animal = any('animal', Object.keys(animals))
const animalWord = anyOrNone('word', 0.3, animalWords)
const person = any('person', people)
const job = any('job', Object.keys(jobs))
const time = any('time', times)
const fruitColour = any('colour', fruitColours)

function fruitsOf(colour: string): Choice[] {
  return Object.entries(fruits)
    .filter(([, fruit]) => fruit.colour === colour)
    .map(([phrase, { share }]) => ({ phrase, p: share }))
}

const homes: Template = {
  name: 'home',
  p: 0.2,
  parts: [
    'the',
    animalWord,
    animal,
    { slot: 'verb', key: false, choices: () => mostly('sat', 0.75, ['slept']) },
    'on the',
    key('place', ({ animal }) => mostly(animals[animal].home, 0.85, otherSeats)),
    atTime,
  ],
  combine: ['word', 'animal', 'verb'],
}

const sounds: Template = {
  name: 'sound',
  p: 0.12,
  parts: [
    'the',
    animalWord,
    animal,
    'likes to',
    key('sound', ({ animal }) => mostly(animals[animal].sound, 0.88, otherHabits)),
    'at',
    time,
  ],
  combine: ['word', 'animal'],
}

const meals: Template = {
  name: 'meal',
  p: 0.08,
  parts: [
    'at',
    time,
    'the',
    animalWord,
    animal,
    'eats',
    key('food', ({ animal }) => mostly(animals[animal].food, 0.88, otherFoods)),
  ],
  combine: ['time', 'animal'],
}

const legs: Template = {
  name: 'legs',
  p: 0.03,
  parts: ['the', animalWord, animal, 'has', key('number', ({ animal }) => mostly(animals[animal].legs, 1, [])), 'legs'],
  combine: ['word', 'animal'],
}

const fruitLooks: Template = {
  name: 'fruit-looks',
  p: 0.07,
  parts: [
    'the',
    any('word', fruitWords),
    any('fruit', Object.keys(fruits)),
    'is',
    key('colour', ({ fruit }) => mostly(fruits[fruit].colour, 0.9, fruitColours)),
    'and',
    key('taste', ({ fruit }) => mostly(fruits[fruit].taste, 0.85, tastes)),
  ],
  combine: ['word', 'fruit'],
}

const fruitNames: Template = {
  name: 'fruit-name',
  p: 0.07,
  parts: [
    anyOrNone('where', 0.4, ['at home', 'at the market', 'in the garden', 'in the kitchen']),
    'the',
    anyOrNone('word', 0.4, fruitWords),
    fruitColour,
    'fruit is the',
    key('fruit', ({ colour }) => fruitsOf(colour)),
  ],
  combine: ['where', 'word', 'colour'],
}

const snacks: Template = {
  name: 'snack',
  p: 0.06,
  parts: [person, 'eats a', fruitColour, key('fruit', ({ colour }) => fruitsOf(colour)), 'at', time],
  combine: ['person', 'colour'],
}

const capitalFacts: Template = {
  name: 'capital',
  p: 0.05,
  parts: [
    hearsay,
    'the capital of',
    any('country', Object.keys(capitals)),
    'is',
    key('city', ({ country }) => mostly(capitals[country], 1, [])),
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
  parts: [onDay, person, 'the', job, 'needs a', key('tool', ({ job }) => mostly(jobs[job].tool, 1, []))],
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

export const townGrammar: Grammar = [
  homes,
  sounds,
  meals,
  legs,
  fruitLooks,
  fruitNames,
  snacks,
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
