/**
 * What the town says about its animals and its fruit.
 */
import type { Choice, Template } from './grammar.ts'
import { any, anyOrNone, even, key, mostly } from './slots.ts'
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
} from './town-facts.ts'

const atTime = anyOrNone(
  'time',
  0.35,
  times.map((time) => `at ${time}`),
)
const animal = any('animal', Object.keys(animals))
const animalWord = anyOrNone('word', 0.3, animalWords)
const person = any('person', people)
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
  parts: ['the', animalWord, animal, 'has', key('number', ({ animal }) => even([animals[animal].legs])), 'legs'],
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

export const nature: readonly Template[] = [homes, sounds, meals, legs, fruitLooks, fruitNames, snacks]
