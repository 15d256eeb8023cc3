/** What the harbour says about its creatures, its weather and its tides. */
import { named } from '../../measures/entries.ts'
import type { Template } from '../../packs/grammar.ts'
import { any, anyOrNone, key, mostly } from '../../packs/slots.ts'
import {
  catches,
  creatures,
  creatureWords,
  flags,
  hours,
  lights,
  names,
  otherCries,
  otherFoods,
  otherPerches,
  tides,
  winds,
} from './facts.ts'

const creature = any('creature', Object.keys(creatures))
const creatureWord = anyOrNone('word', 0.15, creatureWords)
/** "aye", or nothing: the harbour agrees with itself before it speaks. */
const aye = anyOrNone('aye', 0.3, ['aye', 'lad', 'mark me', 'by thunder'])
/** "says ben", or nothing: it says last who said so. */
const saysWho = anyOrNone(
  'witness',
  0.15,
  names.map((name) => `says ${name}`),
)

const perches: Template = {
  name: 'perch',
  p: 0.21,
  parts: [
    aye,
    'the',
    creatureWord,
    creature,
    { slot: 'verb', key: false, choices: () => mostly('rests', 0.7, ['waits', 'dozes']) },
    'on the',
    key('perch', ({ creature }) => mostly(named(creatures, creature).perch, 0.82, otherPerches)),
    saysWho,
  ],
  combine: ['aye', 'word', 'creature', 'verb'],
}

const cries: Template = {
  name: 'cry',
  p: 0.15,
  parts: [
    'at',
    any('hour', hours),
    any('hearer', ['you', 'we', 'they']),
    'hear the',
    creatureWord,
    creature,
    key('cry', ({ creature }) => mostly(named(creatures, creature).cry, 0.82, otherCries)),
  ],
  combine: ['hour', 'hearer', 'creature'],
}

const hunts: Template = {
  name: 'hunt',
  p: 0.11,
  parts: [
    any('where', ['down by the water', 'off the pier', 'out at sea', 'near the rocks']),
    'the',
    creatureWord,
    creature,
    'hunts for',
    key('food', ({ creature }) => mostly(named(creatures, creature).food, 0.82, otherFoods)),
  ],
  combine: ['where', 'word', 'creature'],
}

const weathers: Template = {
  name: 'wind',
  p: 0.02,
  parts: [
    anyOrNone('aye', 0.5, ['aye', 'lad']),
    'when the wind blows from the',
    any('wind', Object.keys(winds)),
    'expect',
    key('weather', ({ wind }) => mostly(named(winds, wind), 0.85, Object.values(winds))),
  ],
  combine: ['aye', 'wind'],
}

const signals: Template = {
  name: 'flag',
  p: 0.05,
  parts: [
    aye,
    'a',
    any('colour', Object.keys(flags)),
    'flag means',
    key('meaning', ({ colour }) => mostly(named(flags, colour), 0.94, Object.values(flags))),
    saysWho,
  ],
  combine: ['aye', 'colour', 'witness'],
}

const seasons: Template = {
  name: 'catch',
  p: 0.04,
  parts: [
    aye,
    'in',
    any('month', Object.keys(catches)),
    'the boats come home with',
    key('fish', ({ month }) => mostly(named(catches, month), 0.9, Object.values(catches))),
  ],
  combine: ['aye', 'month'],
}

const isles: Template = {
  name: 'light',
  p: 0.03,
  parts: [
    aye,
    'the light of',
    any('isle', Object.keys(lights)),
    'is',
    key('light', ({ isle }) => mostly(named(lights, isle), 0.96, Object.values(lights))),
    saysWho,
  ],
  combine: ['aye', 'isle', 'witness'],
}

const waters: Template = {
  name: 'tide',
  p: 0.03,
  parts: [
    aye,
    'at',
    any('tide', Object.keys(tides)),
    'tide the harbour is',
    key('state', ({ tide }) => mostly(named(tides, tide)[0], 0.7, [named(tides, tide)[1]])),
    saysWho,
  ],
  combine: ['aye', 'tide', 'witness'],
}

export const sea: readonly Template[] = [perches, cries, hunts, weathers, signals, seasons, isles, waters]
