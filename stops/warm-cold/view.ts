/** What each audience sees of Warm or cold, built from nothing: a seat learns of its own tries alone, the room of no word. */
import { winnersOf } from '../../shared/match/places.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { sum } from '../../shared/measures/mean.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { whereOf } from '../../shared/moves/measure.ts'
import { looking, own, type Who } from '../../shared/moves/move.ts'
import { BOUNDARY, type Pack, type TokenId } from '../../shared/packs/pack.ts'
import { NEAREST, TRIES } from './content.ts'
import { isMeasured } from './lab.ts'
import { foundIn, huntWorths, savedBy } from './outcome.ts'
import { givenIn, isOver, placeOf, triesOf } from './score.ts'
import type { Hunt, Side, WarmState } from './types.ts'
import type { SearchShown, TryShown, WarmView } from './view-types.ts'

export function warmView(match: Match, state: WarmState, audience: Audience, pack: Pack): WarmView {
  const who = looking(match, audience)
  const { phase, hunts, round } = state
  const hunt = hunts[round]
  const isTold = phase === 'told'
  const now = hunt !== undefined && isTold ? huntWorths(hunt) : {}
  const side = phase === 'cold' ? 'cold' : 'warm'
  const isRoom = who === null && hunt !== undefined
  return {
    ...whereOf(state),
    waits: waitsFor(match, state, isMeasured(state)),
    isRematch: round > 0,
    isMeasured: hunt?.[side].cosines != null,
    words: pack.words.length - 1,
    given: hunt === undefined || isTold ? [] : givenShown(hunt, side),
    mine: who === null || hunt === undefined ? null : mineOf(hunt, side, who, isTold),
    cold: isRoom && round === 0 ? searchShown(hunt, 'cold') : null,
    warm: isRoom && phase !== 'cold' ? searchShown(hunt, 'warm') : null,
    secret: isTold && hunt !== undefined ? hunt.secret : null,
    nearest: isTold && hunt !== undefined ? nearestTo(hunt) : [],
    won: who === null ? null : { now: own(now, who.id), all: own(savedBy(state), who.id) ?? 0 },
    best: who === null ? winnersOf(match, now) : [],
  }
}

function shownOf(cosines: readonly number[], word: TokenId): TryShown {
  return { word, cosine: cosines[word] ?? 0, place: placeOf(cosines, word) }
}

function givenShown(hunt: Hunt, side: Side): TryShown[] {
  const { cosines } = hunt[side]
  return cosines === null ? [] : givenIn(cosines).map((word) => shownOf(cosines, word))
}

function mineOf(hunt: Hunt, side: Side, { id }: Who, isTold: boolean): WarmView['mine'] {
  const { cosines } = hunt[side]
  if (cosines === null) return null
  const tries = triesOf(hunt[side], id)
  const isClosed = isTold || isOver(hunt, side, id, TRIES[side])
  return {
    tries: tries.map((word) => shownOf(cosines, word)),
    left: isClosed ? 0 : TRIES[side] - tries.length,
    isFound: tries.includes(hunt.secret),
  }
}

function searchShown(hunt: Hunt, side: Side): SearchShown | null {
  const { cosines, tries } = hunt[side]
  if (cosines === null) return null
  const all = Object.values(tries).filter((words) => words.length > 0)
  return {
    best: all.map((words) => Math.max(...words.map((word) => cosines[word] ?? 0))).toSorted((a, b) => a - b),
    found: foundIn(hunt, side).found,
    tries: sum(all.map((words) => words.length)),
  }
}

function nearestTo({ secret, warm: { cosines } }: Hunt): TryShown[] {
  if (cosines === null) return []
  return cosines
    .map((_, word) => shownOf(cosines, word))
    .filter(({ word }) => word !== secret && word !== BOUNDARY)
    .toSorted((a, b) => b.cosine - a.cosine)
    .slice(0, NEAREST)
}
