/** What the Dorf says about its animals and its garden. */
import { named } from '../../measures/entries.ts'
import type { Filled, Slot, Template } from '../../packs/grammar.ts'
import { any, anyOrNone, even, key, mostly } from '../../packs/slots.ts'
import { a, led, mixed, mostlyLed, the, verbSecond, weak, withLead, type Case, type Gender } from './agreement.ts'
import {
  animals,
  animalWords,
  fruits,
  otherColours,
  otherFoods,
  otherPlaces,
  otherSounds,
  otherTastes,
  people,
  times,
} from './facts.ts'
import { onDay, person, source } from './leute.ts'

/** "die Katze", "dem Hund": an animal with its article, of which a word may come between the two. */
function creature(as: Case): Slot[] {
  const genderOf = (article: string | undefined) =>
    (['m', 'f', 'n'] as const).filter((gender) => the(gender, as) === article)
  return [
    {
      slot: 'artikel',
      key: false,
      choices: () => sharesOf(Object.values(animals), ({ gender }) => the(gender, as)),
    },
    {
      slot: 'wort',
      key: false,
      choices: ({ artikel }) =>
        mostly(
          '',
          0.12,
          animalWords.map((stem) => weak(stem, genderOf(artikel)[0] ?? 'm', as)),
        ),
    },
    {
      slot: 'tier',
      key: false,
      choices: ({ artikel }) =>
        even(Object.keys(animals).filter((name) => genderOf(artikel).includes(named(animals, name).gender))),
    },
  ]
}

/** How often each of these is said of all. */
function sharesOf<T>(all: readonly T[], say: (one: T) => string) {
  return [...Map.groupBy(all, say)].map(([phrase, same]) => ({ phrase, p: same.length / all.length }))
}

function animalOf({ tier }: Filled) {
  return named(animals, tier)
}

const atTime = anyOrNone('zeit', 0.4, times)
const time = any('zeit', times)

const places: Template = {
  name: 'schlafplatz',
  p: 0.2,
  parts: [
    atTime,
    ...verbSecond('zeit', creature('nominative'), () => mostly('schläft', 0.75, ['ruht'])),
    ...withLead('platz', (filled) => mostlyLed(led(animalOf(filled).place), 0.82, otherPlaces.map(led))),
  ],
  combine: ['zeit', 'verb-vorn', 'wort', 'tier', 'verb-hinten'],
}

const sounds: Template = {
  name: 'stimme',
  p: 0.09,
  parts: [
    time,
    'hört man',
    ...creature('accusative'),
    key('stimme', (filled) => mostly(animalOf(filled).sound, 0.85, otherSounds)),
  ],
  combine: ['zeit', 'wort', 'tier'],
}

const food = key('futter', (filled) => mostly(animalOf(filled).food, 0.85, otherFoods))

const meals: Template = {
  name: 'fressen',
  p: 0.06,
  parts: [atTime, ...verbSecond('zeit', creature('nominative'), () => even(['frisst'])), 'gern', food],
  combine: ['zeit', 'wort', 'tier'],
}

const feeding: Template = {
  name: 'füttern',
  p: 0.06,
  parts: [onDay, ...verbSecond('tag', [person], () => even(['gibt'])), ...creature('dative'), food],
  combine: ['person', 'wort', 'tier'],
}

const looks: Template = {
  name: 'aussehen',
  p: 0.06,
  parts: [
    source,
    ...verbSecond(
      'quelle',
      [
        any(
          'frucht',
          Object.entries(fruits).map(([name, { gender }]) => `${the(gender)} ${name}`),
        ),
      ],
      () => even(['ist']),
    ),
    key('farbe', (filled) => mostly(fruitOf(filled).colour, 0.9, otherColours)),
    'und',
    key('geschmack', (filled) => mostly(fruitOf(filled).taste, 0.85, otherTastes)),
  ],
  combine: ['quelle', 'frucht'],
}

function fruitOf({ frucht }: Filled) {
  return named(fruits, frucht?.split(' ').at(-1))
}

const GENDERS: readonly Gender[] = ['m', 'f', 'n']

/** Fruits whose colour agrees in these words before them. */
function fruitsBehind(article: string | undefined, colour?: string): string[] {
  const gender = GENDERS.find((one) => a(one) === article)
  return Object.entries(fruits).flatMap(([name, fruit]) =>
    fruit.gender === gender && (colour === undefined || mixed(fruit.colour, gender) === colour) ? [name] : [],
  )
}

const eating: Template = {
  name: 'essen',
  p: 0.05,
  parts: [
    onDay,
    ...verbSecond('tag', [any('person', people)], () => even(['isst'])),
    { slot: 'artikel', key: false, choices: () => sharesOf(Object.values(fruits), ({ gender }) => a(gender)) },
    {
      slot: 'farbe',
      key: false,
      choices: ({ artikel }) =>
        sharesOf(
          fruitsBehind(artikel).map((name) => named(fruits, name)),
          ({ colour, gender }) => mixed(colour, gender),
        ),
    },
    key('frucht', ({ artikel, farbe }) => even(fruitsBehind(artikel, farbe))),
  ],
  combine: ['tag', 'person', 'artikel', 'farbe'],
}

export const tiere: readonly Template[] = [places, sounds, meals, feeding, looks, eating]
