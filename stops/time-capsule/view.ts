/** What each audience sees of Time capsule, built from nothing: of the days only those that have come, and the day of the change once all are over. */
import { savedBySeat, type SeatScore } from '../../shared/match/chip-scores.ts'
import { winnersOf } from '../../shared/match/places.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { whereOf } from '../../shared/moves/measure.ts'
import { looking, own } from '../../shared/moves/move.ts'
import { lastShown } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { BET, LAST, PLAN } from './content.ts'
import { isMeasured } from './lab.ts'
import { tellsOf } from './outcome.ts'
import { planScores, reasonScores, repaired, saysOutcome, saysScores, whenScores } from './score.ts'
import { storyOf } from './story.ts'
import { isFrom, PLANS, watchAt, type Asked, type CapsuleState } from './types.ts'
import type { CapsuleView, NewsShown, PlanShown, SaidShown } from './view-types.ts'
import { watchShown } from './watch-shown.ts'

export function capsuleView(match: Match, state: CapsuleState, audience: Audience, _pack: Pack): CapsuleView {
  const who = looking(match, audience)
  const { phase, asks, says, bets, plans, reasons, rematch } = state
  const from = (one: CapsuleState['phase']) => isFrom(state, one)
  const [first] = asks
  const mine = (scores: readonly Pick<SeatScore, 'seat' | 'saved'>[]) =>
    who === null ? null : own(savedBySeat(scores), who.id)
  return {
    ...whereOf(state),
    waits: waitsFor(match, state, isMeasured(state)),
    rematch,
    news: first === undefined ? null : newsShown(first),
    bet: bet.show(bets, who, BET, from('sure')),
    said: phase === 'sure' ? saidShown(state) : [],
    saysTruth: from('sure') ? saysOutcome(says?.[0]) : null,
    watch: from('alarm') && !from('update') ? watchShown(match, state, who) : null,
    plan: from('update') ? choose.show(plans, who, PLAN, from('after')) : null,
    plans: phase === 'after' ? plansShown(state) : [],
    still: phase === 'after' ? state.still : null,
    say: from('say') ? lastShown(reasons, who, LAST, phase === 'answer') : null,
    won: {
      answer: mine(saysScores(state)),
      when: mine(whenScores(state, watchAt(phase))),
      update: mine(planScores(state)),
      say: mine(reasonScores(state)),
    },
    best: who === null ? winnersOf(match, savedBySeat(tellsOf(state))) : [],
    score: phase === 'answer' ? storyOf(state) : null,
  }
}

function newsShown({ tokens, blank, old }: Asked): NewsShown {
  return { tells: tokens, asks: tokens.slice(0, blank), old, fresh: tokens[blank] ?? old }
}

/** Words of each that are shown. */
const TOP = 3

function saidShown({ asks, says }: CapsuleState): SaidShown[] {
  return asks.flatMap((asked, at): SaidShown[] => {
    const top = says?.[at]
    if (top === undefined) return []
    const { asks, old, fresh } = newsShown(asked)
    return [{ asks, old, fresh, top: top.slice(0, TOP) }]
  })
}

function plansShown(state: CapsuleState): PlanShown[] {
  return PLANS.flatMap((plan): PlanShown[] => {
    const week = state.weeks[plan]
    return week === undefined ? [] : [{ plan, ...week, repaired: repaired(state, plan) }]
  })
}
