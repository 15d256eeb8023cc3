/**
 * The warehouse: 600 sentences on as many pallets as there are cards. A card is the topmost sentence of its pallet, and all
 * below it have the same fault. It follows from the match's seed and papers alone, so nobody has to keep it.
 */
import { countsOf } from '../../shared/measures/counts.ts'
import { randomFrom, type Random } from '../../shared/measures/random.ts'
import type { Pack, Sentence } from '../../shared/packs/pack.ts'
import { soiled } from './dirt.ts'
import { kinds, type Kind, type Words } from './kinds.ts'

export interface Pallet {
  /** null: nothing is wrong with it. */
  readonly fault: Kind | null
  /** As they came in. The first is the card. */
  readonly dirty: readonly Words[]
  /** As they were meant; null where nothing was ever meant. */
  readonly meant: readonly Words[] | null
  /** Of a copy: the pallet that it repeats. */
  readonly of: number | null
  /** Nothing is wrong with it, and its words are rare. */
  readonly isRare: boolean
}

export const SENTENCES = 600
/** Of sixty cards so many have each fault; the others are good. */
const OF_SIXTY: Readonly<Record<Kind, number>> = {
  typo: 5,
  wrong: 7,
  shuffled: 4,
  cut: 4,
  noise: 2,
  copy: 3,
  near: 2,
  spam: 2,
  glorp: 5,
}
/** Of the good cards this share has the rarest words. */
const RARE = 0.2
/** Sentences looked at before one is taken that cannot be spoiled. */
const LOOKS = 20

/** A pack does not change, and every view looks into its warehouse. */
const stored = new WeakMap<Pack, Map<string, readonly Pallet[]>>()

/**
 * `tops`: what the cards are made of. Sentences that are in no file, where the room has any: whoever looks a card up in the
 * pack would else know which ones are clean.
 */
export function warehouse(pack: Pack, seed: number, cards: number, tops = pack.train): readonly Pallet[] {
  const own = stored.get(pack) ?? new Map<string, readonly Pallet[]>()
  stored.set(pack, own)
  const key = `${seed}/${cards}/${tops === pack.train ? 'open' : 'sealed'}`
  const filled = own.get(key) ?? mixed(fill(pack, randomFrom(seed), cards, tops), randomFrom(seed + 1))
  own.set(key, filled)
  return filled
}

function fill(pack: Pack, random: Random, cards: number, tops: readonly Sentence[]): readonly Pallet[] {
  const each = Math.floor(SENTENCES / cards)
  const faults = dealt(cards)
  const draw = drawer(pack.train, random)
  const drawTop = tops === pack.train ? draw : drawer(tops, random)
  const pile = <T>(lay: (draw: () => Sentence) => T) =>
    Array.from({ length: each }, (_, at) => lay(at === 0 ? drawTop : draw))
  const good = Array.from({ length: cards - faults.length }, () => pile((from) => from()))
  const rare = rarest(good, pack)
  const repeated = random.shuffle([...good.keys()])
  const whole = good.map((pallet, at): Pallet => {
    const meant = pallet.map(({ tokens }) => tokens)
    return { fault: null, dirty: meant, meant, of: null, isRare: rare.has(at) }
  })
  const spoiled = faults.map((fault): Pallet => {
    if (fault === 'copy' || fault === 'near') return copyOf(repeated.pop() ?? 0, good, fault, pack, random)
    const pairs = pile((from) => spoilt(fault, from, pack, random))
    const isMeant = fault !== 'noise' && fault !== 'spam'
    const meant = isMeant ? pairs.map(({ meant }) => meant) : null
    return { fault, dirty: pairs.map(({ dirty }) => dirty), meant, of: null, isRare: false }
  })
  return [...whole, ...spoiled]
}

/** A fault a card, at least one of each kind. */
function dealt(cards: number): Kind[] {
  return kinds.flatMap((kind) =>
    Array.from({ length: Math.max(1, Math.round((OF_SIXTY[kind] * cards) / 60)) }, () => kind),
  )
}

/** One sentence after the other, in no order; from the beginning again when there are no more. */
export function drawer(sentences: readonly Sentence[], random: Random): () => Sentence {
  const pile = random.shuffle(sentences)
  let drawn = 0
  return () => {
    const sentence = pile[drawn++ % pile.length]
    if (sentence === undefined) throw new Error('no sentences to draw from')
    return sentence
  }
}

function spoilt(fault: Kind, draw: () => Sentence, pack: Pack, random: Random): { dirty: Words; meant: Words } {
  let sentence = draw()
  for (let i = 0; i < LOOKS; i++, sentence = draw()) {
    const dirty = soiled(sentence, fault, pack, random)
    if (dirty !== null) return { dirty, meant: sentence.tokens }
  }
  return { dirty: sentence.tokens, meant: sentence.tokens }
}

function copyOf(of: number, good: readonly (readonly Sentence[])[], fault: Kind, pack: Pack, random: Random): Pallet {
  const whole = good[of] ?? []
  const dirty = whole.map((sentence) => soiled(sentence, fault, pack, random) ?? sentence.tokens)
  return { fault, dirty, meant: whole.map(({ tokens }) => tokens), of, isRare: false }
}

/** In any order; copies still know what they repeat. */
function mixed(pallets: readonly Pallet[], random: Random): readonly Pallet[] {
  const order = random.shuffle([...pallets.keys()])
  return order.flatMap((from) => {
    const pallet = pallets[from]
    return pallet === undefined ? [] : [{ ...pallet, of: pallet.of === null ? null : order.indexOf(pallet.of) }]
  })
}

/** Of the good pallets those whose card has the rarest word. */
function rarest(good: readonly (readonly Sentence[])[], { train }: Pack): ReadonlySet<number> {
  const counts = countsOf(train.flatMap(({ tokens }) => tokens))
  const rarity = good.map((pallet) => Math.min(...(pallet[0]?.tokens ?? []).map((word) => counts.get(word) ?? 0)))
  const order = [...good.keys()].toSorted((a, b) => (rarity[a] ?? 0) - (rarity[b] ?? 0))
  return new Set(order.slice(0, Math.ceil(RARE * good.length)))
}
