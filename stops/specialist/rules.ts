/**
 * Specialist, client day: clients bring sentences, and each team tunes a copy of one model for one of them: steps, rate, and how
 * many old sentences are mixed in. Two gauges stay hidden until all have bet: the client's exam and the general one. In the
 * rematch the same model gets a second job, and the question is what of the first is left.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import { payBets } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { copyOf, provenanceOf } from '../../shared/match/models.ts'
import { enterNext } from '../../shared/match/phases.ts'
import type { Stop } from '../../shared/match/stop.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { held } from '../../shared/moves/held.ts'
import { clockWaits } from '../../shared/moves/measure.ts'
import { lastScores, vote } from '../../shared/moves/vote.ts'
import { done, failed, isMeasured, lacks, train } from './arms.ts'
import { specialistAsked } from './asked.ts'
import { card } from './card.ts'
import { frontSeconds } from './choreography.ts'
import { closed } from './closing.ts'
import { CONTENTS } from './client-ids.ts'
import { BRINGING, LAST, leverIds, phasesOf, SECONDS } from './content.ts'
import { specialistFigure } from './figure.ts'
import { forget } from './forget.ts'
import { clientOf } from './jobs.ts'
import { specialistAwards, specialistOutcome } from './outcome.ts'
import { specialistRobot } from './robot.ts'
import { lossScores } from './score.ts'
import { specialistStory } from './story.ts'
import { take } from './take.ts'
import { specialistTap, type SpecialistTap } from './taps.ts'
import type { SpecialistState } from './types.ts'
import { specialistView } from './view.ts'
import type { SpecialistView } from './view-types.ts'
import { written } from './written.ts'

function begin(draft: Draft, { form, rematch, content }: PlannedStop): SpecialistState {
  draft.newPhase(SECONDS.pick + (content === 'own' ? BRINGING : 0))
  const { checkpoint, job } = draft.model('own-or-depot')
  // A model that is there already is asked at once what the clients' sentences are to it.
  return train(draft, {
    stop: 'specialist',
    phase: 'pick',
    form,
    rematch,
    base: checkpoint,
    bids: bet.none,
    deals: [],
    levers: { steps: choose.none, rate: choose.none, replay: choose.none },
    strikes: choose.none,
    keeps: choose.none,
    content: CONTENTS.find((one) => one === content) ?? CONTENTS[0],
    brought: {},
    owns: choose.none,
    texts: {},
    clients: {},
    recipes: {},
    struck: {},
    kept: {},
    bets: bet.none,
    betFor: {},
    measured: {},
    made: {},
    training: null,
    says: {},
    reasons: vote.none,
    waiting: job === null ? {} : { [job]: 'base' },
    troubled: [],
  })
}

function ring(draft: Draft, state: SpecialistState, by: 'bell' | 'host'): SpecialistState | null {
  const { match } = draft
  const waits = held(draft, state, by, !lacks(state))
  if (waits !== null) return waits
  const next = enterNext(draft, closed(match, state), phasesOf(state), SECONDS)
  if (next === null) return null
  if (next.phase === 'front') payBets(draft, lossScores(next))
  if (next.phase === 'answer') payBets(draft, lastScores(next.reasons, LAST))
  // The weights of the first jobs are not needed any more.
  if (next.phase === 'say') draft.keep([next.base])
  const asked = train(draft, next)
  return next.phase === 'left' ? clockWaits(draft, asked, !lacks(asked)) : asked
}

export const specialist: Stop<SpecialistState, SpecialistTap, SpecialistView> = {
  id: 'specialist',
  card,
  tap: specialistTap,
  begin,
  take,
  ring,
  done,
  failed,
  forget,
  written,
  isDone: (state, seat) => {
    switch (state.phase) {
      case 'pick':
        return bet.has(state.bids, seat) || state.owns[seat.id] === 1
      case 'recipe':
        return (
          leverIds.every((lever) => choose.has(state.levers[lever], seat)) &&
          (choose.has(state.strikes, seat) || clientOf(state, seat.team) === 'own')
        )
      case 'bet':
        return bet.has(state.bets, seat)
      case 'again':
        return choose.has(state.keeps, seat)
      case 'say':
        return vote.has(state.reasons, seat)
      case 'front':
      case 'interview':
      case 'left':
      case 'answer':
        return null
    }
  },
  shows: (state) => {
    switch (state.phase) {
      case 'front':
      case 'left':
        return isMeasured(state) ? frontSeconds(Object.keys(state.recipes).length) : null
      case 'interview':
      case 'answer':
        return 0
      case 'pick':
      case 'recipe':
      case 'bet':
      case 'again':
      case 'say':
        return null
    }
  },
  // Who chose for one team is not paid for another's model, and nobody looks at one team's bid to bid in another.
  mayMove: ({ phase, bids, brought, owns }) =>
    phase === 'say' ||
    phase === 'answer' ||
    (phase === 'pick' && [bids, brought, owns].every((all) => Object.keys(all).length === 0)),
  asked: (state, _pack, isOver) => specialistAsked(state, isOver),
  view: specialistView,
  robot: specialistRobot,
  speaks: ({ phase, base }, match) => {
    if (phase !== 'front' && phase !== 'interview' && phase !== 'left') return null
    const from = provenanceOf(match, base)
    return from === null ? null : copyOf(from)
  },
  spare: true,
  outcome: specialistOutcome,
  figure: specialistFigure,
  better: 'more',
  awards: specialistAwards,
  story: specialistStory,
}
