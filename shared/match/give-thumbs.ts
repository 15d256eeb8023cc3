/** What happens to feedback in a match, and what it leaves: see feedback.ts. */
import type { TokenId } from '../packs/pack.ts'
import type { RejectWord } from '../protocol/reject.ts'
import type { Draft } from './draft.ts'
import type { MatchEvent } from './events.ts'
import { type KeptFeedback, MOST_EARLIER, MOST_RELEASED, THUMBS_EACH, thumbsBy, thumbsOf } from './feedback.ts'
import { isRehearsal } from './occasion.ts'
import { seatOf } from './seats.ts'
import { stopOf, type Rulebook } from './stop.ts'
import type { Match } from './types.ts'

type Words = readonly TokenId[]
type Of<T extends MatchEvent['type']> = Extract<MatchEvent, { type: T }>

/** The host lets feedback in, or takes it out again: before anything is played, so that a match has one answer. */
export function brought(draft: Draft, { brought }: Of<'feedback'>): RejectWord | null {
  const { match, pack } = draft
  if (match.stop >= 0 || match.classCode === null) return 'not-now'
  if (brought === null) {
    draft.change({ feedback: null })
    return null
  }
  const { released, earlier } = brought
  const isFit = (tokens: Words) => tokens.length > 0 && tokens.length < match.settings.brain.config.context
  const isKnown = (tokens: Words) => tokens.every((token) => token > 0 && token < pack.words.length)
  const all = [...released, ...earlier.map(({ tokens }) => tokens)]
  if (released.length > MOST_RELEASED || earlier.length > MOST_EARLIER) return 'malformed'
  if (!all.every((tokens) => isFit(tokens) && isKnown(tokens))) return 'malformed'
  draft.change({ feedback: { released, earlier, thumbs: {} } })
  return null
}

/** Between stops nobody has anything else to do: before the first one, and after the last. */
export function thumbed(draft: Draft, { seat, sentence, up }: Of<'thumb'>): RejectWord | null {
  const { match } = draft
  const found = seatOf(match, seat)
  if (typeof found === 'string') return found
  if (found.freed) return 'unknown-seat'
  const { feedback } = match
  if (feedback === null || match.play !== null) return 'not-now'
  if (sentence >= feedback.released.length) return 'out-of-range'
  const own = thumbsBy(feedback, seat)
  if (own.length >= THUMBS_EACH || own.some((one) => one.sentence === sentence)) return 'used-up'
  draft.change({ feedback: { ...feedback, thumbs: { ...feedback.thumbs, [seat]: [...own, { sentence, up }] } } })
  return null
}

/** What this lesson leaves: what its own model wrote last, and thumbs. Of a rehearsal, or where the host has not let it in: nothing. */
export function keptFeedback(match: Match, { pack, stops }: Rulebook): KeptFeedback {
  const { feedback, finished, play, seats } = match
  const nothing = { packId: pack.id, released: [], thumbs: [] }
  if (feedback === null || isRehearsal(match)) return nothing
  const played = play === null ? finished : [...finished, play]
  const released = played.map((state) => stopOf(stops, state).released?.(state) ?? []).findLast((all) => all.length > 0)
  const inWords = (tokens: Words) => tokens.map((token) => pack.words[token] ?? '')
  return {
    ...nothing,
    released: distinct(released ?? [])
      .slice(0, MOST_RELEASED)
      .map(inWords),
    thumbs: thumbsOf(feedback, seats).map(({ tokens, up, down }) => ({ words: inWords(tokens), up, down })),
  }
}

function distinct(all: readonly Words[]): readonly Words[] {
  return [...new Map(all.map((tokens) => [tokens.join(), tokens])).values()]
}
