/**
 * Cards into bins: every team sorts the same cards on a belt of its own. Everybody judges the card in their own hand, and no
 * other; a card is seen by up to three members, and two must agree. Who has judged a card is handed the one that needs a
 * voice most, and in the end, once more, own ones that are worth it (belt.ts).
 */
import { z } from 'zod'
import { countTap, tokensTap } from '../match/tap.ts'
import type { TeamId } from '../match/types.ts'
import type { RejectWord } from '../protocol/reject.ts'
import { pick } from '../rehearsal/pick.ts'
import {
  beltOf,
  countsOfBelt,
  deal,
  dealIdle,
  handOf,
  hasJudged,
  judgedBy,
  standingOf,
  turnOf,
  voicesOn,
  type Bins,
  type Sorted,
  type Standing,
  type Turn,
  type Verdict,
} from './belt.ts'
import { isOption } from './choose.ts'
import { own, type Move, type Who } from './move.ts'

export interface Sorting extends Verdict {
  readonly card: number
}

export interface SortingShown extends Bins {
  /** The card in my hand; null: none is left. */
  readonly hand: number | null
  /** Why it is there; null: none is. */
  readonly turn: Turn | null
  /** What I have said of it before; null: nothing. */
  readonly before: Verdict | null
  /** The card that I judged last, what I said, and what has become of it. */
  readonly last: { readonly card: number; readonly bin: number; readonly standing: Standing } | null
  /** Cards that I have judged. */
  readonly done: number
  /** Cards that somebody has judged, by team: my own team's, or all. */
  readonly judged: Readonly<Record<TeamId, number>>
  /** Of these such that two agree on, and such that no two agree on so far. */
  readonly agreed: Readonly<Record<TeamId, number>>
  readonly ties: Readonly<Record<TeamId, number>>
}

export const sorting: Move<Sorted, Sorting, Bins, SortingShown> = {
  tap: z.strictObject({ card: countTap, bin: countTap, words: tokensTap.nullable(), with: countTap.nullable() }),
  none: {},
  take(kept, by, { card, ...verdict }, limits) {
    const trouble = troubleOf(card, verdict, limits)
    if (trouble !== null) return trouble
    if (handOf(kept, by, limits) !== card) return 'not-in-hand'
    const belt = beltOf(kept, by.team)
    const { bin, words, with: other } = verdict
    // A zero has no sign in JSON: -0 would not be the same after a replay.
    const voice = { seat: by.id, bin: bin + 0, words, with: other === null ? null : other + 0 }
    const isAgain = hasJudged(voicesOn(belt, card), by)
    const twice = isAgain ? { ...belt.again, [by.id]: [...(own(belt.again, by.id) ?? []), card + 0] } : belt.again
    const voices = { ...belt.voices, [card + 0]: [...voicesOn(belt, card).filter(({ seat }) => seat !== by.id), voice] }
    const judged = deal(
      { ...kept, [by.team]: { ...belt, voices, last: { ...belt.last, [by.id]: card + 0 }, again: twice } },
      by,
      limits,
    )
    return dealIdle(judged, by.team, limits)
  },
  has: (kept, by) => judgedBy(kept, by) > 0,
  show(kept, to, limits, isOpen) {
    const hand = to === null ? null : handOf(kept, to, limits)
    const voices = to === null || hand === null ? [] : voicesOn(beltOf(kept, to.team), hand)
    const mine = voices.find(({ seat }) => seat === to?.id)
    const teams = Object.entries(kept).filter(([team]) => to === null || isOpen || team === to.team)
    return {
      ...limits,
      hand,
      turn: hand === null || to === null ? null : turnOf(voices, to),
      before: mine === undefined ? null : { bin: mine.bin, words: mine.words, with: mine.with },
      last: to === null ? null : lastOf(kept, to),
      done: to === null ? 0 : judgedBy(kept, to),
      judged: Object.fromEntries(teams.map(([team, { voices: all }]) => [team, Object.keys(all).length])),
      agreed: Object.fromEntries(teams.map(([team, belt]) => [team, countsOfBelt(belt).agreed])),
      ties: Object.fromEntries(teams.map(([team, belt]) => [team, countsOfBelt(belt).ties])),
    }
  },
  robot({ hand, bins, cards, writes, joins, longest }, { world, random }) {
    const open = Array.from({ length: bins }, (_, bin) => bin).filter((bin) => cards > 1 || !joins.includes(bin))
    if (hand === null || open.length === 0) return null
    const bin = pick(open, random)
    const words = Array.from({ length: Math.min(2, longest) }, () => pick(world.following([]), random))
    const other = (hand + 1 + random.below(Math.max(1, cards - 1))) % cards
    return { card: hand, bin, words: writes.includes(bin) ? words : null, with: joins.includes(bin) ? other : null }
  },
}

function lastOf(kept: Sorted, by: Who): SortingShown['last'] {
  const belt = beltOf(kept, by.team)
  const card = own(belt.last, by.id)
  const voices = card === null ? [] : voicesOn(belt, card)
  const mine = voices.find(({ seat }) => seat === by.id)
  return card === null || mine === undefined ? null : { card, bin: mine.bin, standing: standingOf(voices, by) }
}

function troubleOf(card: number, { bin, words, with: other }: Verdict, limits: Bins): RejectWord | null {
  const { cards, bins, writes, joins, longest, vocab } = limits
  if (!isOption(card, cards)) return 'unknown-task'
  if (!isOption(bin, bins)) return 'out-of-range'
  if (writes.includes(bin) !== (words !== null) || joins.includes(bin) !== (other !== null)) return 'malformed'
  if (words !== null && (words.length < 1 || words.length > longest)) return 'text-length'
  if (words?.some((word) => !Number.isInteger(word) || word < 1 || word >= vocab) === true) return 'unknown-word'
  return other === null || (isOption(other, cards) && other !== card) ? null : 'unknown-task'
}
