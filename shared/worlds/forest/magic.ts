/** What the tales tell of folk, spells and riddles. */
import { named } from '../../measures/entries.ts'
import type { Template } from '../../packs/grammar.ts'
import { any, anyOrNone, key, mostly } from '../../packs/slots.ts'
import { children, cures, folk, folkWords, keys, riddles, spells, times } from './facts.ts'

const who = any('who', Object.keys(folk))
const folkWord = anyOrNone('word', 0.12, folkWords)
const child = any('child', children)
const saidChild = anyOrNone(
  'child',
  0.12,
  children.map((name) => `said ${name}`),
)

const homes: Template = {
  name: 'home',
  p: 0.12,
  parts: [
    child,
    'met the',
    folkWord,
    who,
    'at the',
    key('home', ({ who }) =>
      mostly(
        named(folk, who).home,
        0.86,
        Object.values(folk).map(({ home }) => home),
      ),
    ),
  ],
  combine: ['child', 'word', 'who'],
}

const things: Template = {
  name: 'thing',
  p: 0.06,
  parts: [
    any('then', ['then', 'suddenly', 'once more', 'at midnight']),
    'the',
    folkWord,
    who,
    'lifted the',
    key('thing', ({ who }) =>
      mostly(
        named(folk, who).thing,
        0.86,
        Object.values(folk).map(({ thing }) => thing),
      ),
    ),
  ],
  combine: ['then', 'word', 'who'],
}

const asked: Template = {
  name: 'riddle',
  p: 0.03,
  parts: [
    'it has',
    any(
      'has',
      Object.values(riddles).map(({ has }) => has),
    ),
    'but cannot',
    key('cannot', ({ has }) =>
      Object.values(riddles)
        .filter((riddle) => riddle.has === has)
        .map(({ cannot }) => ({ phrase: cannot, p: 1 })),
    ),
    'the',
    key('answer', ({ has }) => mostly(nameOf(has), 0.9, Object.keys(riddles))),
    saidChild,
  ],
  combine: ['has', 'child'],
}

const charms: Template = {
  name: 'spell',
  p: 0.1,
  parts: [
    anyOrNone(
      'night',
      0.2,
      times.map((time) => `one ${time} night`),
    ),
    child,
    'whispered',
    any('spell', Object.keys(spells)),
    'and turned into a',
    key('shape', ({ spell }) => mostly(named(spells, spell), 0.88, Object.values(spells))),
  ],
  combine: ['night', 'child', 'spell'],
}

const herbs: Template = {
  name: 'herb',
  p: 0.03,
  parts: [
    'a tea of',
    any('herb', Object.keys(cures)),
    'is good against',
    key('ill', ({ herb }) => mostly(named(cures, herb), 0.88, Object.values(cures))),
    saidChild,
  ],
  combine: ['herb', 'child'],
}

const locks: Template = {
  name: 'key',
  p: 0.05,
  parts: [
    any('then', ['then', 'suddenly', 'at last', 'at midnight']),
    'with the',
    any('metal', Object.keys(keys)),
    'key',
    child,
    'opened the',
    key('lock', ({ metal }) => mostly(named(keys, metal), 0.88, Object.values(keys))),
  ],
  combine: ['then', 'metal', 'child'],
}

function nameOf(has: string | undefined): string {
  return Object.keys(riddles).find((name) => named(riddles, name).has === has) ?? ''
}

export const magic: readonly Template[] = [homes, things, asked, charms, herbs, locks]
