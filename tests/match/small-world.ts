/** A world small enough to play thousands of matches in: 18 words, three racks, two probes. */
import { asDesigned, type PlannedStop } from '../../shared/lessons/plan.ts'
import { stops } from '../../stops/rules.ts'
import type { Rulebook } from '../../shared/match/stop.ts'
import type { Pack, Sentence } from '../../shared/packs/pack.ts'
import type { Brain, MatchSettings } from '../../shared/match/types.ts'

const animals = ['cat', 'dog', 'hen', 'fox']
const homes = ['mat', 'hat', 'rug', 'nest', 'den']
const small = ['the', 'sat', 'on', 'red', 'old', 'shy', 'at', 'noon']
const words = ['.', ...animals, ...homes, ...small]
const home: Readonly<Record<string, string>> = { cat: 'mat', dog: 'rug', hen: 'nest', fox: 'den' }

export const ids = (text: string) => text.split(' ').map((word) => words.indexOf(word))

function sentence(text: string): Sentence {
  const tokens = ids(text)
  const at = tokens.findIndex((word) => homes.includes(words[word]))
  return {
    tokens,
    key: at < 0 ? [] : [at],
    floorBits: [...tokens.map((_, i) => i / 4), 0],
    template: `t${tokens.length}`,
  }
}

const all = animals.flatMap((animal) => [
  sentence(`the ${animal} sat on the ${home[animal]}`),
  ...['red', 'old', 'shy'].map((kind) => sentence(`the ${kind} ${animal} sat on the ${home[animal]}`)),
  ...['red', 'old', 'shy'].map((kind) => sentence(`at noon the ${kind} ${animal} sat on the ${home[animal]}`)),
])

export const smallPack: Pack = {
  id: 'small-world',
  version: 1,
  title: 'A small world',
  words,
  racks: [
    { id: 'animals', words: animals.map((word) => words.indexOf(word)) },
    { id: 'homes', words: homes.map((word) => words.indexOf(word)) },
    { id: 'small-words', words: small.map((word) => words.indexOf(word)) },
  ],
  train: all.filter((_, i) => i % 3 !== 1),
  heldOut: all.filter((_, i) => i % 3 === 1),
  probes: [
    { id: 'mat-hat', prompt: ids('the cat sat on the'), answer: words.indexOf('mat'), rivals: ids('hat rug') },
    { id: 'apple-card', prompt: ids('the red dog sat on the'), answer: words.indexOf('rug'), rivals: ids('den') },
  ],
  floor: 'exact',
  books: [],
  entropyBits: { perToken: 0.9, keyWord: 0.5 },
  longest: 10,
}

/** A third of the public exam for each occasion to bet on, and the last third to be examined on. */
const third = (rest: number) => smallPack.heldOut.filter((_, i) => i % 3 === rest)

/** The same world with papers of a room's own. */
export const sealedPack: Pack = {
  ...smallPack,
  sealed: {
    lesson: { cards: third(0), exam: third(2), practice: third(1) },
    rehearsal: { cards: third(1), exam: third(2), practice: third(0) },
  },
}

export const smallBrain: Brain = {
  config: { vocab: words.length, context: 12, layers: 1, width: 8, heads: 2, attention: 'causal' },
  rows: 4,
  steps: 30,
  creditSteps: 3,
  creditSeeds: 3,
}

/** Stops by their names are played as they were designed. */
export type Wanted = Partial<Omit<MatchSettings, 'plan'>> & { readonly plan?: readonly (string | PlannedStop)[] }

export function planned(stop: string | PlannedStop): PlannedStop {
  const card = stops.find(({ id }) => id === stop)?.card
  if (typeof stop !== 'string') return stop
  return card === undefined ? { stop, form: 'full', rematch: false } : asDesigned(card)
}

export function settings({ plan = stops.map(({ id }) => id), ...part }: Wanted = {}): MatchSettings {
  return {
    plan: plan.map(planned),
    teams: 2,
    timers: 1,
    seatLimit: 12,
    brain: smallBrain,
    ...part,
  }
}

export const smallRules: Rulebook = { pack: smallPack, stops }
