/** What the tales tell of beasts. */
import { named } from '../../measures/entries.ts'
import type { Template } from '../../packs/grammar.ts'
import { any, anyOrNone, key, mostly } from '../../packs/slots.ts'
import { beasts, beastWords, children, fruits, morals, otherDens, otherFears, otherWishes, times } from './facts.ts'

const beast = any('beast', Object.keys(beasts))
const beastWord = anyOrNone('word', 0.12, beastWords)
/** How a tale begins. */
const once = any('once', ['once', 'long ago', 'once upon a time', 'far away'])
const onNight = times.map((time) => `one ${time} night`)

const dens: Template = {
  name: 'den',
  p: 0.16,
  parts: [
    once,
    'the',
    beastWord,
    beast,
    { slot: 'verb', key: false, choices: () => mostly('lived', 0.75, ['hid']) },
    'in the',
    key('den', ({ beast }) => mostly(named(beasts, beast).den, 0.84, otherDens)),
  ],
  combine: ['once', 'word', 'beast', 'verb'],
}

const wishes: Template = {
  name: 'wish',
  p: 0.14,
  parts: [
    any('night', onNight),
    'the',
    beastWord,
    beast,
    'wished for',
    key('wish', ({ beast }) => mostly(named(beasts, beast).wish, 0.84, otherWishes)),
  ],
  combine: ['night', 'word', 'beast'],
}

const fears: Template = {
  name: 'fear',
  p: 0.12,
  parts: [
    any('night', onNight),
    'nothing scared the',
    beastWord,
    beast,
    'but',
    key('fear', ({ beast }) => mostly(named(beasts, beast).fear, 0.84, otherFears)),
  ],
  combine: ['night', 'word', 'beast'],
}

const endings: Template = {
  name: 'moral',
  p: 0.05,
  parts: [
    any('end', ['and so', 'in the end', 'that is why', 'at last']),
    'the',
    any('kind', Object.keys(morals)),
    beast,
    'went home',
    key('fate', ({ kind }) => mostly(named(morals, kind), 0.88, Object.values(morals))),
  ],
  combine: ['end', 'kind', 'beast'],
}

const finds: Template = {
  name: 'find',
  p: 0.06,
  parts: [
    any('night', onNight),
    'under the',
    any('tree', Object.keys(fruits)),
    any('child', children),
    'found a',
    key('fruit', ({ tree }) => mostly(named(fruits, tree), 0.88, Object.values(fruits))),
  ],
  combine: ['night', 'tree', 'child'],
}

const meetings: Template = {
  name: 'meeting',
  p: 0.08,
  parts: [any('night', onNight), any('child', children), 'met a', any('word', beastWords), beast],
  combine: ['night', 'child', 'beast'],
}

export const tales: readonly Template[] = [dens, wishes, fears, endings, finds, meetings]
