/** What the pueblo says about its animals and its fruit. */
import { named } from '../../measures/entries.ts'
import type { Filled, Slot, Template } from '../../packs/grammar.ts'
import { any, anyOrNone, key, mostly } from '../../packs/slots.ts'
import { mostlyNoun, the, withArticle } from './agreement.ts'
import {
  agreed,
  animals,
  animalWords,
  colours,
  fruits,
  otherFoods,
  otherPlaces,
  otherSounds,
  people,
  tastes,
  times,
} from './facts.ts'

/** "el gato", "la vaca": with its article, as one phrase. */
const creature = any(
  'animal',
  Object.entries(animals).map(([name, { gender }]) => `${the(gender)} ${name}`),
)
/** "al gato", "a la vaca". */
const toCreature = any(
  'animal',
  Object.entries(animals).map(([name, { gender }]) => `${gender === 'm' ? 'al' : 'a la'} ${name}`),
)
const fruit = any(
  'fruta',
  Object.entries(fruits).map(([name, { gender }]) => `${the(gender)} ${name}`),
)
const time = any('hora', times)

function animalOf({ animal = '' }: Filled) {
  return named(animals, animal.split(' ').at(-1))
}

function fruitOf({ fruta = '' }: Filled) {
  return named(fruits, fruta.split(' ').at(-1))
}

/** An adjective that agrees with the animal, or nothing. */
const word: Slot = {
  slot: 'adjetivo',
  key: false,
  choices: (filled) =>
    mostly(
      '',
      0.12,
      animalWords.map((forms) => forms[animalOf(filled).gender]),
    ),
}

const places: Template = {
  name: 'lugar',
  p: 0.28,
  parts: [
    creature,
    word,
    { slot: 'verbo', key: false, choices: () => mostly('duerme', 0.75, ['descansa']) },
    'en',
    ...withArticle('sitio', 'the', (filled) => mostlyNoun(animalOf(filled).place, 0.84, otherPlaces)),
    anyOrNone('hora', 0.2, times),
  ],
  combine: ['animal', 'adjetivo', 'verbo'],
}

const sounds: Template = {
  name: 'voz',
  p: 0.11,
  parts: [time, creature, word, key('voz', (filled) => mostly(animalOf(filled).sound, 0.85, otherSounds))],
  combine: ['hora', 'animal', 'adjetivo'],
}

const meals: Template = {
  name: 'comida',
  p: 0.09,
  parts: [
    time,
    toCreature,
    word,
    'le gusta comer',
    key('comida', (filled) => mostly(animalOf(filled).food, 0.85, otherFoods)),
  ],
  combine: ['hora', 'animal', 'adjetivo'],
}

const looks: Template = {
  name: 'fruta',
  p: 0.06,
  parts: [
    any('persona', people),
    any('verbo', ['dice que', 'cree que', 'sabe que']),
    fruit,
    'es',
    key('color', (filled) => {
      const { colour, gender } = fruitOf(filled)
      return mostly(
        agreed(colour, gender),
        0.9,
        colours.map((other) => agreed(other, gender)),
      )
    }),
    'y',
    key('sabor', (filled) => {
      const { taste, gender } = fruitOf(filled)
      return mostly(
        agreed(taste, gender),
        0.85,
        tastes.map((other) => agreed(other, gender)),
      )
    }),
  ],
  combine: ['persona', 'verbo', 'fruta'],
}

export const naturaleza: readonly Template[] = [places, sounds, meals, looks]
