/**
 * What the town says about its animals and its fruit.
 */
import { named } from '../../measures/entries.ts'
import type { Choice, Part, Template } from '../../packs/grammar.ts'
import { any, anyOrNone, even, key, mostly } from '../../packs/slots.ts'
import {
  animals,
  animalWords,
  fruitColours,
  fruits,
  fruitWords,
  otherFoods,
  otherHabits,
  otherSeats,
  people,
  tastes,
  times,
} from './facts.ts'

const atTime = anyOrNone(
  'time',
  0.35,
  times.map((time) => `at ${time}`),
)
const animal = any('animal', Object.keys(animals))
const animalWord = anyOrNone('word', 0.3, animalWords)
const person = any('person', people)
const time = any('time', times)
const maybeRipe = anyOrNone('word', 0.4, fruitWords)
const fruitColour = any('colour', fruitColours)

function fruitsOf(colour: string | undefined): Choice[] {
  return Object.entries(fruits)
    .filter(([, fruit]) => fruit.colour === colour)
    .map(([phrase, { share }]) => ({ phrase, p: share }))
}

const theAnimal: readonly Part[] = ['the', animalWord, animal]
const rests: Part = { slot: 'verb', key: false, choices: () => mostly('sat', 0.75, ['slept']) }

const homes: Template = {
  name: 'home',
  p: 0.2,
  parts: [
    ...theAnimal,
    rests,
    'on the',
    key('place', ({ animal }) => mostly(named(animals, animal).home, 0.85, otherSeats)),
    atTime,
  ],
  short: [[...theAnimal, rests, atTime]],
  combine: ['word', 'animal', 'verb'],
}

const likes: readonly Part[] = [
  ...theAnimal,
  'likes to',
  key('sound', ({ animal }) => mostly(named(animals, animal).sound, 0.88, otherHabits)),
]

const sounds: Template = {
  name: 'sound',
  p: 0.12,
  parts: [...likes, 'at', time],
  short: [likes],
  combine: ['word', 'animal'],
}

const eats: readonly Part[] = [
  ...theAnimal,
  'eats',
  key('food', ({ animal }) => mostly(named(animals, animal).food, 0.88, otherFoods)),
]

const meals: Template = {
  name: 'meal',
  p: 0.08,
  parts: ['at', time, ...eats],
  short: [eats, [...eats, 'at', time]],
  combine: ['time', 'animal'],
}

const legs: Template = {
  name: 'legs',
  p: 0.03,
  parts: [...theAnimal, 'has', key('number', ({ animal }) => even([named(animals, animal).legs])), 'legs'],
  combine: ['word', 'animal'],
}

const fruit = any('fruit', Object.keys(fruits))
const itsColour = key('colour', ({ fruit }) => mostly(named(fruits, fruit).colour, 0.9, fruitColours))
const itsTaste = key('taste', ({ fruit }) => mostly(named(fruits, fruit).taste, 0.85, tastes))

const fruitLooks: Template = {
  name: 'fruit-looks',
  p: 0.07,
  parts: ['the', any('word', fruitWords), fruit, 'is', itsColour, 'and', itsTaste],
  short: [
    ['the', fruit, 'is', itsColour, 'and', itsTaste],
    ['the', maybeRipe, fruit, 'is', itsColour],
    ['the', maybeRipe, fruit, 'is', itsTaste],
  ],
  combine: ['word', 'fruit'],
}

const fruitNames: Template = {
  name: 'fruit-name',
  p: 0.07,
  parts: [
    anyOrNone('where', 0.4, ['at home', 'at the market', 'in the garden', 'in the kitchen']),
    'the',
    maybeRipe,
    fruitColour,
    'fruit is the',
    key('fruit', ({ colour }) => fruitsOf(colour)),
  ],
  combine: ['where', 'word', 'colour'],
}

const snack: readonly Part[] = [person, 'eats a', fruitColour, key('fruit', ({ colour }) => fruitsOf(colour))]

const snacks: Template = {
  name: 'snack',
  p: 0.06,
  parts: [...snack, 'at', time],
  short: [snack],
  combine: ['person', 'colour'],
}

export const nature: readonly Template[] = [homes, sounds, meals, legs, fruitLooks, fruitNames, snacks]
