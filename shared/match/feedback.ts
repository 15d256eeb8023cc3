/**
 * Feedback after release: in one lesson a class trains a model, in later ones its players give thumbs to what that model wrote,
 * and the next training of the class counts them beside the votes (decision 0081). A host lets it in; it is off at first.
 *
 * Sentences come from the server's own record of what a model wrote. A thumb is a seat's and a sentence's, once; kept for later
 * lessons are the sentences and how many thumbs each got, and nothing of who gave them.
 */
import { z } from 'zod'
import { sum } from '../measures/mean.ts'
import { randomFrom } from '../measures/random.ts'
import type { Pack, TokenId } from '../packs/pack.ts'
import { wordIds } from '../packs/word-ids.ts'
import { contextFor } from './brains.ts'
import type { Brought, Feedback, Match, SeatId, Thumb, Thumbed } from './types.ts'

/** Sentences of a released model that thumbs are given to. A few would soon be known by heart in a training (docs/truth.md, V6). */
export const MOST_RELEASED = 96
/** Thumbs of one seat: a class of thirty meets each sentence two or three times. */
export const THUMBS_EACH = 8
/** Sentences with thumbs of earlier lessons that a lesson takes in, those of the newest lesson first. */
export const MOST_EARLIER = 200

type Words = readonly TokenId[]

/** What a lesson leaves for the next ones. In words: their numbers are the pack's, and a pack may be made anew. */
export interface KeptFeedback {
  readonly packId: string
  readonly released: readonly (readonly string[])[]
  readonly thumbs: readonly { readonly words: readonly string[]; readonly up: number; readonly down: number }[]
}

const words = z.array(z.string()).min(1)
const voices = z.int().min(0)
export const keptFeedbackSchema: z.ZodType<KeptFeedback> = z.object({
  packId: z.string(),
  released: z.array(words),
  thumbs: z.array(z.object({ words, up: voices, down: voices })),
})

/** How many thumbs, and in how many of all pairs of thumbs on one sentence the two agree: coins do in half of them, however many there are. */
export interface ThumbsCounted {
  readonly sentences: number
  readonly thumbs: number
  readonly agree: number
  readonly of: number
}

export function counted(all: readonly { readonly up: number; readonly down: number }[]): ThumbsCounted {
  const pairs = (n: number) => (n * (n - 1)) / 2
  return {
    sentences: all.length,
    thumbs: sum(all.map(({ up, down }) => up + down)),
    agree: sum(all.map(({ up, down }) => pairs(up) + pairs(down))),
    of: sum(all.map(({ up, down }) => pairs(up + down))),
  }
}

/** A seat's own: the sentence that it may give a thumb to. null: it has given all of its own. */
export interface ThumbsShown {
  readonly card: { readonly sentence: number; readonly words: Words } | null
  readonly given: number
  readonly of: number
}

/** The host's. */
export interface FeedbackShown {
  readonly isOn: boolean
  /** Given in this lesson. */
  readonly given: number
}

export function thumbsBy({ thumbs }: Feedback, seat: SeatId): readonly Thumb[] {
  return (Object.hasOwn(thumbs, seat) ? thumbs[seat] : undefined) ?? []
}

/** null: nothing to give a thumb to, or not now. Each seat meets the sentences in an order of its own. */
export function thumbsShown(match: Match, seat: SeatId): ThumbsShown | null {
  const { feedback, seed, seats } = match
  if (feedback === null || feedback.released.length === 0 || match.play !== null) return null
  const own = thumbsBy(feedback, seat)
  const of = Math.min(THUMBS_EACH, feedback.released.length)
  const order = randomFrom(seed + Object.keys(seats).indexOf(seat)).shuffle([...feedback.released.keys()])
  const next = order.find((at) => own.every(({ sentence }) => sentence !== at))
  const tokens = next === undefined || own.length >= of ? undefined : feedback.released[next]
  return {
    card: next === undefined || tokens === undefined ? null : { sentence: next, words: tokens },
    given: own.length,
    of,
  }
}

/** null: the room has no class code. */
export function feedbackShown({ classCode, feedback, seats }: Match): FeedbackShown | null {
  if (classCode === null) return null
  return { isOn: feedback !== null, given: feedback === null ? 0 : heard(feedback, seats).length }
}

/** Whoever the host has put out has given none. */
function heard({ thumbs }: Feedback, seats: Match['seats']): Thumb[] {
  return Object.entries(thumbs).flatMap(([seat, own]) => (seats[seat]?.removed === false ? own : []))
}

/** Of this lesson, sentence by sentence. */
export function thumbsOf(feedback: Feedback, seats: Match['seats']): Thumbed[] {
  const all = heard(feedback, seats)
  return feedback.released.flatMap((tokens, at) => {
    const own = all.filter(({ sentence }) => sentence === at)
    const up = own.filter((one) => one.up).length
    return own.length === 0 ? [] : [{ tokens, up, down: own.length - up }]
  })
}

/** What earlier lessons have left, the newest first, for a room of this pack: sentences with a word that it does not know stay out. */
export function broughtFrom(kept: readonly KeptFeedback[], pack: Pack): Brought {
  const own = kept.filter(({ packId }) => packId === pack.id)
  const lists = own.map(({ released }) => released.flatMap((words) => tokensOf(words, pack)))
  const earlier = own.flatMap(({ thumbs }) =>
    thumbs.flatMap(({ words, up, down }) => tokensOf(words, pack).map((tokens): Thumbed => ({ tokens, up, down }))),
  )
  return { released: lists.find((all) => all.length > 0) ?? [], earlier: earlier.slice(0, MOST_EARLIER) }
}

/** None where the pack does not know it. */
function tokensOf(words: readonly string[], pack: Pack): TokenId[][] {
  const ids = wordIds(pack.words)
  const tokens = words.map((word) => ids.get(word) ?? 0)
  return tokens.length < contextFor(pack.longest) && tokens.every((token) => token > 0) ? [tokens] : []
}
