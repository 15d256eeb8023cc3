/** What the harbour says about its ships and their crews. */
import { named } from '../../measures/entries.ts'
import type { Template } from '../../packs/grammar.ts'
import { any, anyOrNone, even, key, mostly } from '../../packs/slots.ts'
import { bells, crew, crewWords, hours, knots, moods, names, ships } from './facts.ts'

const sailor = any('sailor', Object.keys(crew))
const crewWord = any('word', crewWords)
const ship = any('ship', Object.keys(ships))
const saysWho = anyOrNone(
  'witness',
  0.15,
  names.map((name) => `says ${name}`),
)
const atHour = anyOrNone(
  'hour',
  0.2,
  hours.map((hour) => `at ${hour}`),
)

const cargoes: Template = {
  name: 'cargo',
  p: 0.06,
  parts: [
    atHour,
    'the',
    ship,
    'comes in with',
    key('cargo', ({ ship }) => even([named(ships, ship).cargo])),
    'from',
    key('port', ({ ship }) => even([named(ships, ship).port])),
  ],
  combine: ['hour', 'ship'],
}

const bound: Template = {
  name: 'bound',
  p: 0.04,
  parts: [
    atHour,
    'bound for',
    any(
      'port',
      Object.values(ships).map(({ port }) => port),
    ),
    'goes the',
    key('ship', ({ port }) => even(Object.keys(ships).filter((ship) => named(ships, ship).port === port))),
    saysWho,
  ],
  combine: ['hour', 'port', 'witness'],
}

const tools: Template = {
  name: 'tool',
  p: 0.07,
  parts: [
    atHour,
    'the',
    crewWord,
    sailor,
    'reaches for the',
    key('tool', ({ sailor }) =>
      mostly(
        named(crew, sailor).tool,
        0.94,
        Object.values(crew).map(({ tool }) => tool),
      ),
    ),
  ],
  combine: ['hour', 'word', 'sailor'],
}

const posts: Template = {
  name: 'post',
  p: 0.06,
  parts: [
    'look for the',
    crewWord,
    sailor,
    'at the',
    key('post', ({ sailor }) =>
      mostly(
        named(crew, sailor).post,
        0.9,
        Object.values(crew).map(({ post }) => post),
      ),
    ),
    saysWho,
  ],
  combine: ['word', 'sailor', 'witness'],
}

const watches: Template = {
  name: 'bells',
  p: 0.04,
  parts: [
    'at',
    any('count', Object.keys(bells)),
    'bells the',
    crewWord,
    sailor,
    'is off to',
    key('event', ({ count }) => mostly(named(bells, count), 0.9, Object.values(bells))),
  ],
  combine: ['count', 'word', 'sailor'],
}

const ropes: Template = {
  name: 'knot',
  p: 0.03,
  parts: [
    anyOrNone('hail', 0.3, ['lad', 'quick', 'aye']),
    'tie the',
    any('thing', Object.keys(knots)),
    'with a',
    key('knot', ({ thing }) => mostly(named(knots, thing), 0.92, Object.values(knots))),
    saysWho,
  ],
  combine: ['hail', 'thing', 'witness'],
}

const oaths: Template = {
  name: 'oath',
  p: 0.06,
  parts: ['the', crewWord, sailor, 'swears that the sea was', any('mood', moods), 'at', any('hour', hours)],
  combine: ['word', 'sailor', 'mood'],
}

export const shipping: readonly Template[] = [cargoes, bound, tools, posts, watches, ropes, oaths]
