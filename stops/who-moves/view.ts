/** What each audience sees of Who moves together, built from nothing: how the pairs end is in it once the model has been trained. */
import { savedBySeat, type SeatScore } from '../../shared/match/chip-scores.ts'
import { winnersOf } from '../../shared/match/places.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { mean } from '../../shared/measures/mean.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import { bet } from '../../shared/moves/bet.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { whereOf } from '../../shared/moves/measure.ts'
import { looking, own } from '../../shared/moves/move.ts'
import { lastScores, lastShown } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { LAST, MARKS, tableOf } from './content.ts'
import { isMeasured, kindsFor } from './lab.ts'
import { storyOf } from './outcome.ts'
import { betsOf, endOf, isTold, pairScores, savedBy, wantedOf } from './score.ts'
import { isFrom, type MovesState, type Pair, type Watched } from './types.ts'
import type { MapShown, MovesView, PairShown } from './view-types.ts'

export function movesView(match: Match, state: MovesState, audience: Audience, pack: Pack): MovesView {
  const who = looking(match, audience)
  const { phase, leg, pairs, watched, frame, live } = state
  const isOver = isFrom(state, 'say')
  const now = isTold(state, leg) ? (watched[leg] ?? null) : null
  const mark = isOver ? null : (now?.marks[frame] ?? null)
  const seen = phase === 'train' ? live : mark
  const table = tableOf(pairs?.length ?? 0)
  const scores = scoresNow(state)
  return {
    ...whereOf(state),
    waits: waitsFor(match, state, isMeasured(state)),
    isRematch: leg > 0,
    pairs: isOver ? [] : (pairs ?? []).map((pair, at) => pairShown(state, pair, at, seen?.cosines[at] ?? null)),
    sentences: pack.train.length,
    bet: bet.show(betsOf(state, leg), who, table, phase === 'map'),
    step: seen?.step ?? null,
    steps: MARKS.at(-1) ?? 0,
    isTrained: watched[leg] != null,
    map: who === null && mark !== null && now !== null && pairs !== null ? mapShown(now, frame, pairs, pack) : null,
    ahead: phase === 'map' && now !== null ? now.marks.length - 1 - frame : 0,
    say: isOver ? lastShown(state.reasons, who, LAST, phase === 'answer') : null,
    won:
      who === null
        ? null
        : { now: scores.find(({ seat }) => seat === who.id)?.saved ?? null, all: own(savedBy(state), who.id) ?? 0 },
    best: who === null ? winnersOf(match, phase === 'answer' ? savedBy(state) : savedBySeat(scores)) : [],
    score: phase === 'answer' ? storyOf(state) : null,
  }
}

function pairShown(state: MovesState, { words, kind }: Pair, at: number, cosine: number | null): PairShown {
  const { leg, watched } = state
  const first = watched[0] ?? null
  const wanted = isTold(state, leg) ? wantedOf(state, leg) : null
  return {
    words,
    cosine,
    before: leg > 0 && first !== null ? (endOf(first)[at] ?? null) : null,
    wanted: wanted === null ? null : wanted.includes(at),
    kind: wanted === null ? null : kind,
  }
}

/** From the lowest to the highest place of all steps, across and up. */
const boundsOf = memoized(({ marks }: Watched): Pick<MapShown, 'across' | 'up'> => {
  const places = marks.flatMap((mark) => mark.places)
  const within = (values: readonly number[]): readonly [number, number] => {
    const low = Math.min(...values)
    return [low, Math.max(low + 1e-6, ...values)]
  }
  return { across: within(places.map(([x = 0]) => x)), up: within(places.map(([, y = 0]) => y)) }
})

function mapShown(watched: Watched, frame: number, pairs: readonly Pair[], pack: Pack): MapShown | null {
  const mark = watched.marks[frame]
  if (mark === undefined) return null
  const kinds = kindsFor(pack, pairs)
  const all = kinds.flat()
  const placeOf = (at: number) => mark.places[at] ?? [0, 0]
  const inPairs = new Set(pairs.flatMap(({ words }) => words))
  return {
    kinds: kinds.map((words, kind) => {
      const from = kinds.slice(0, kind).flat().length
      const places = words.flatMap((word, i) => (inPairs.has(word) ? [] : [placeOf(from + i)]))
      const rack = pack.racks.find((one) => words.some((word) => one.words.includes(word)))
      return { rack: rack?.id ?? '', x: places.map(([x = 0]) => x), y: places.map(([, y = 0]) => y) }
    }),
    words: [...inPairs].flatMap((word) => {
      const at = all.indexOf(word)
      const [x = 0, y = 0] = placeOf(at)
      return at < 0 ? [] : [{ word, x, y }]
    }),
    ...boundsOf(watched),
    kin: mark.kin,
    chance: mean(kinds.flatMap((words) => words.map(() => (words.length - 1) / Math.max(1, all.length - 1)))),
    shown: watched.shown,
  }
}

/** What the phase tells the worth of: the chips of this training, or the last answer. */
function scoresNow(state: MovesState): SeatScore[] {
  if (state.phase === 'answer') return lastScores(state.reasons, LAST)
  return state.phase === 'map' ? pairScores(state, state.leg) : []
}
