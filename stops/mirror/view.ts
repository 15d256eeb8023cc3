/**
 * What each audience sees of Mirror room, built from nothing: what was measured comes into it phase by phase, and what the models
 * say in the other kind of sentences only once all have bet on that.
 */
import { savedBySeat, type SeatScore } from '../../shared/match/chip-scores.ts'
import { winnersOf } from '../../shared/match/places.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose, teamTally } from '../../shared/moves/choose.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { whereOf } from '../../shared/moves/measure.ts'
import { looking, own, type Who } from '../../shared/moves/move.ts'
import { lastScores, lastShown } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { BIASED, dialArm, neededArms } from './arms.ts'
import { AGAIN, AGAIN_AT, DOSE, GAP, LAND, LAST, OTHER, REPAIR, REPAIRED_AT } from './content.ts'
import { isMeasured, lacks } from './lab.ts'
import { savedBy } from './outcome.ts'
import {
  againScores,
  endOf,
  fixFor,
  gapOutcome,
  gapScores,
  landed,
  landScores,
  longOutcome,
  modelOf,
  otherOutcome,
  otherScores,
  toldGap,
} from './score.ts'
import { dialShown, foundShown, frontShown, longShown, raceShown } from './shown.ts'
import { scoreOf } from './story.ts'
import { otherLinesOf, tableOf } from './table.ts'
import { isFrom, type MirrorState } from './types.ts'
import type { MirrorView } from './view-types.ts'

export function mirrorView(match: Match, state: MirrorState, audience: Audience, pack: Pack): MirrorView {
  const who = looking(match, audience)
  const { phase, fixes, rematch } = state
  const from = (one: MirrorState['phase']) => isFrom(state, one)
  const before = endOf(state, BIASED)
  const mine = who === null || !from('found') ? null : modelOf(state, who.team)
  const gapAt = (share: number) => {
    const end = endOf(state, dialArm(share))
    return end === null ? null : toldGap(end.gap)
  }
  const isOpen = phase === 'repair' && who !== null
  return {
    ...whereOf(state),
    waits: waitsFor(match, state, !lacks(state)),
    table: textIn(state)(match)(pack).table,
    guess: bet.show(state.guesses, who, GAP, from('dial')),
    guessed: from('dial') ? guessedOf(state) : null,
    dial: phase === 'dial' ? dialShown(state) : null,
    startGap: from('dial') ? (from('again') ? gapAt(AGAIN_AT) : gapAt(REPAIRED_AT)) : null,
    repair: choose.show(state.repairs, who, REPAIR, false),
    dose: choose.show(state.doses, who, DOSE, false),
    fix: who === null ? null : isOpen ? fixFor(match, state, who.team) : (fixes[who.team] ?? null),
    votes: isOpen
      ? {
          repairs: teamTally(match, state.repairs, who.team, REPAIR.options),
          doses: teamTally(match, state.doses, who.team, DOSE.options),
        }
      : null,
    lands: state.lands.map((all) => choose.show(all, who, LAND, from('front'))),
    landed: phase === 'front' ? landed(state) : null,
    measuring: measuringOf(state),
    live: who === null && (phase === 'land' || phase === 'after') ? state.live : [],
    race: phase === 'race' ? raceShown(match, state) : null,
    front: phase === 'front' ? frontShown(match, state) : null,
    other: bet.show(state.others, who, OTHER, from('found')),
    otherLines: from('other') ? textIn(state)(match)(pack).otherLines : null,
    found: phase === 'found' ? foundShown(match, state) : null,
    carried: before === null || mine === null ? null : otherOutcome(before, mine),
    again: bet.show(state.agains, who, AGAIN, from('after')),
    long: phase === 'after' && rematch ? longShown(state) : null,
    longTruth: phase === 'after' ? longOutcome(state) : null,
    say: from('say') ? lastShown(state.reasons, who, LAST, phase === 'answer') : null,
    won: who === null ? null : wonBy(state, who),
    best: who === null && SCORED.includes(phase) ? winnersOf(match, savedBy(state)) : [],
    score: phase === 'answer' ? scoreOf(state) : null,
  }
}

/** The same for everybody who looks. */
const textIn = memoized((state: MirrorState) =>
  memoized(({ seed }: Match) =>
    memoized((pack: Pack) => ({ table: tableOf(state, pack, seed), otherLines: otherLinesOf(state, pack, seed) })),
  ),
)

function guessedOf(state: MirrorState): number | null {
  const end = endOf(state, dialArm(state.asked))
  return end === null ? null : gapOutcome(end.gap)
}

/** Where chips have been paid. */
const SCORED: readonly MirrorState['phase'][] = ['dial', 'front', 'found', 'after', 'answer']

/** As long as something is trained: which tells nobody what it came to. */
function measuringOf(state: MirrorState): MirrorView['measuring'] {
  if (isMeasured(state) || Object.keys(state.waiting).length === 0) return null
  const all = neededArms(state)
  const done = all.filter((arm) => Object.hasOwn(state.measured, arm) || state.troubled.includes(arm)).length
  return { done, all: all.length }
}

function wonBy(state: MirrorState, { id }: Who): MirrorView['won'] {
  const of = (scores: readonly SeatScore[]) => own(savedBySeat(scores), id)
  return {
    gap: of(gapScores(state)),
    land: of(landScores(state)),
    other: of(otherScores(state)),
    again: of(againScores(state)),
    say: state.phase === 'answer' ? of(lastScores(state.reasons, LAST)) : null,
  }
}
