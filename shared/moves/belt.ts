/**
 * The belts of those who sort cards: who has said what of which card, which card lies in whose hand and why, and what is
 * settled by that. Two must agree; one alone settles a card that nobody else has judged.
 */
import { without } from '../match/stop.ts'
import type { SeatId, TeamId } from '../match/types.ts'
import { largestAt } from '../measures/largest.ts'
import { memoized } from '../measures/memoized.ts'
import type { TokenId } from '../packs/pack.ts'
import { own, type Who } from './move.ts'

export interface Bins {
  /** Cards of a team: 0 .. cards - 1. */
  readonly cards: number
  /** How many bins there are, and into which of them a card goes written anew, or together with another card. */
  readonly bins: number
  readonly writes: readonly number[]
  readonly joins: readonly number[]
  /** Words of a card that is written anew: at most so many, with ids below this. */
  readonly longest: number
  readonly vocab: number
  /** Cards for which somebody wants another voice: they are handed out first. */
  readonly urgent: readonly number[]
  /** Bins whose cards are looked at once more by who has put them there, when no other card is left. */
  readonly doubts: readonly number[]
}

/** Why a card is in a hand: nobody has judged it, another has, two do not agree, or it is one's own once more. */
export type Turn = 'first' | 'second' | 'tie' | 'again'

export interface Verdict {
  readonly bin: number
  readonly words: readonly TokenId[] | null
  readonly with: number | null
}

export interface Voice extends Verdict {
  readonly seat: SeatId
}

export interface Belt {
  /** By card, in the order of speaking. */
  readonly voices: Readonly<Record<string, readonly Voice[]>>
  /** The card in each hand; -1: there was none left. */
  readonly hands: Readonly<Record<SeatId, number>>
  /** The card that each judged last. */
  readonly last: Readonly<Record<SeatId, number>>
  /** Own cards that each has judged twice. */
  readonly again: Readonly<Record<SeatId, readonly number[]>>
}

export type Sorted = Readonly<Record<TeamId, Belt>>

export const MOST_VOICES = 3
const AGREED = 2
const EMPTY: Belt = { voices: {}, hands: {}, last: {}, again: {} }

/** Hands this member the card that needs a voice most. */
export function deal(kept: Sorted, by: Who, limits: Bins): Sorted {
  const belt = beltOf(kept, by.team)
  const hands = { ...belt.hands, [by.id]: nextCard(kept, by, limits) ?? -1 }
  return { ...kept, [by.team]: { ...belt, hands } }
}

/** Hands cards to those who have never had one: who came later. */
export function dealNew(kept: Sorted, here: readonly Who[], limits: Bins): Sorted {
  return here.reduce(
    (dealt, by) => (own(beltOf(dealt, by.team).hands, by.id) === null ? deal(dealt, by, limits) : dealt),
    kept,
  )
}

/** Another's voice may have made a tie, or a doubt: whose hand was empty is handed it. */
export function dealIdle(kept: Sorted, team: TeamId, limits: Bins): Sorted {
  const idle = Object.entries(beltOf(kept, team).hands).filter(([, card]) => card < 0)
  return idle.reduce((dealt, [id]) => deal(dealt, { id, team }, limits), kept)
}

/** The belt without a member: their voices are not heard any more, and the card in their hand is free. */
export function withoutVoice(kept: Sorted, { id, team }: Who): Sorted {
  const belt = beltOf(kept, team)
  const heard = Object.entries(belt.voices).map(([card, all]): [string, readonly Voice[]] => [
    card,
    all.filter(({ seat }) => seat !== id),
  ])
  return {
    ...kept,
    [team]: {
      voices: Object.fromEntries(heard.filter(([, all]) => all.length > 0)),
      hands: without(belt.hands, id),
      last: without(belt.last, id),
      again: without(belt.again, id),
    },
  }
}

/** The card in a hand; who was never dealt one holds the one that they would be dealt. null: none is left. */
export function handOf(kept: Sorted, by: Who, limits: Bins): number | null {
  const hand = own(beltOf(kept, by.team).hands, by.id) ?? nextCard(kept, by, limits)
  return hand === null || hand < 0 ? null : hand
}

export function voicesOf(kept: Sorted, team: TeamId, card: number): readonly Voice[] {
  return voicesOn(beltOf(kept, team), card)
}

/**
 * What is done with a card: what its only judge says, or what two of several say. Of two who want it written anew, or put to
 * another card, in different ways the earlier is followed. null: nobody has spoken, or no two agree.
 */
export function settled(voices: readonly Voice[]): Voice | null {
  return voices.length <= 1 ? (voices[0] ?? null) : agreedOn(voices)
}

/** Asked for all cards by every view of a match. */
const agreedOn = memoized((voices: readonly Voice[]): Voice | null => {
  const agreed = voices.filter(({ bin }) => voices.filter((other) => other.bin === bin).length >= AGREED)
  return mostOf(agreed, (voice) => agreed.filter((other) => isSame(voice, other)).length)
})

/** Cards that this member has judged. */
export function judgedBy(kept: Sorted, { id, team }: Who): number {
  return Object.values(beltOf(kept, team).voices).filter((all) => all.some(({ seat }) => seat === id)).length
}

export function beltOf(kept: Sorted, team: TeamId): Belt {
  return (Object.hasOwn(kept, team) ? kept[team] : undefined) ?? EMPTY
}

export function voicesOn({ voices }: Belt, card: number): readonly Voice[] {
  return voices[card] ?? []
}

/** The first of those for whom it is largest. */
function mostOf<T>(all: readonly T[], figure: (one: T) => number): T | null {
  return all[largestAt(all.map(figure))] ?? null
}

function isSame(one: Voice, other: Voice): boolean {
  return one.with === other.with && (one.words ?? []).join() === (other.words ?? []).join()
}

/**
 * Of the cards that I have not judged and that fewer than three have judged or hold: one that somebody asked for; else one
 * that nobody has seen, then one on which two do not agree, then one with a single voice, and last one that is agreed. Of
 * those alike, the first on the belt.
 */
function nextCard(kept: Sorted, by: Who, limits: Bins): number | null {
  const belt = beltOf(kept, by.team)
  const held = Object.entries(belt.hands).filter(
    ([seat, card]) => seat !== by.id && !hasJudged(voicesOn(belt, card), { id: seat }),
  )
  const open = Array.from({ length: limits.cards }, (_, card) => card).flatMap((card) => {
    const voices = voicesOn(belt, card)
    const taken = voices.length + held.filter(([, other]) => other === card).length
    if (taken >= MOST_VOICES || hasJudged(voices, by)) return []
    if (limits.urgent.includes(card)) return [{ card, need: 4 }]
    return [{ card, need: taken === 0 ? 3 : isTie(voices) ? 2 : taken === 1 ? 1 : 0 }]
  })
  return mostOf(open, ({ need }) => need)?.card ?? onceMore(belt, by, limits)
}

/** The first of my own cards on which we do not agree, or that lies in a doubtful bin; each once. */
function onceMore(belt: Belt, by: Who, { cards, doubts }: Bins): number | null {
  const twice = own(belt.again, by.id) ?? []
  const doubtful = Array.from({ length: cards }, (_, card) => card).filter((card) => {
    const voices = voicesOn(belt, card)
    const said = settled(voices)
    return hasJudged(voices, by) && !twice.includes(card) && (said === null || doubts.includes(said.bin))
  })
  return doubtful[0] ?? null
}

export function turnOf(voices: readonly Voice[], by: Who): Turn {
  if (hasJudged(voices, by)) return 'again'
  return isTie(voices) ? 'tie' : voices.length === 0 ? 'first' : 'second'
}

/** What has become of one's own voice on a card: it is alone, others agree, nobody does, or two say something else. */
export type Standing = 'alone' | 'agreed' | 'tie' | 'outvoted'

export function standingOf(voices: readonly Voice[], by: Who): Standing {
  if (voices.length <= 1) return 'alone'
  const said = settled(voices)
  if (said === null) return 'tie'
  return voices.find(({ seat }) => seat === by.id)?.bin === said.bin ? 'agreed' : 'outvoted'
}

/** Cards that two agree on, and those that two or three see differently. */
export function countsOfBelt({ voices }: Belt): { readonly agreed: number; readonly ties: number } {
  const several = Object.values(voices).filter(({ length }) => length > 1)
  const ties = several.filter((all) => settled(all) === null).length
  return { agreed: several.length - ties, ties }
}

/** Two have spoken, and not for the same. */
function isTie(voices: readonly Voice[]): boolean {
  const [one, other] = voices
  return (
    voices.length === AGREED &&
    one !== undefined &&
    other !== undefined &&
    !(one.bin === other.bin && isSame(one, other))
  )
}

export function hasJudged(voices: readonly Voice[], { id }: Pick<Who, 'id'>): boolean {
  return voices.some(({ seat }) => seat === id)
}
