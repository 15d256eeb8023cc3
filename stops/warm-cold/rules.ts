/**
 * Warm or cold: a secret word is searched by trying others. Each try is told how near the model holds it to the secret, first
 * by a model that has learned nothing, then by a trained one.
 */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import { payEach } from '../../shared/match/chip-scores.ts'
import type { Draft } from '../../shared/match/draft.ts'
import { provenanceOf } from '../../shared/match/models.ts'
import { enter, type Stop } from '../../shared/match/stop.ts'
import { UNTRAINED, type Seat } from '../../shared/match/types.ts'
import { held } from '../../shared/moves/held.ts'
import { clockWaits, troubledBy } from '../../shared/moves/measure.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { warmAsked } from './asked.ts'
import { card } from './card.ts'
import { secretsOf, SECONDS, TRIES } from './content.ts'
import { warmFigure } from './figure.ts'
import { forget } from './forget.ts'
import { askCold, askWarm, done, failed, isMeasured } from './lab.ts'
import { huntWorths, warmAwards, warmOutcome, warmStory } from './outcome.ts'
import { warmRobot } from './robot.ts'
import { givenIn, isOver, triesOf } from './score.ts'
import { secretsFor } from './secret.ts'
import { warmTap, type WarmTap } from './taps.ts'
import type { Hunt, WarmPhase, WarmState } from './types.ts'
import { warmView } from './view.ts'
import type { WarmView } from './view-types.ts'

function begin(draft: Draft, planned: PlannedStop): WarmState {
  draft.newPhase(SECONDS.cold)
  const { checkpoint, job } = draft.model('own-or-depot')
  const secrets = secretsFor(draft.pack, draft.match.seed, secretsOf(planned))
  const nothing = { cosines: null, tries: {} }
  const state: WarmState = {
    stop: 'warm-cold',
    phase: 'cold',
    rematch: planned.rematch,
    model: checkpoint,
    hunts: secrets.map((secret): Hunt => ({ secret, cold: nothing, warm: nothing })),
    round: 0,
    waiting: job === null ? {} : { [job]: 'model' },
    troubled: [],
  }
  if (secrets.length === 0) return troubledBy(state, 'secret')
  const asked = askCold(draft, state)
  return clockWaits(draft, job === null ? askWarm(draft, asked) : asked, false)
}

function take(draft: Draft, state: WarmState, { id }: Seat, { tap: word }: WarmTap): WarmState | RejectWord {
  const { phase, hunts, round } = state
  const hunt = hunts[round]
  if (phase === 'told') return 'after-the-bell'
  const cosines = hunt?.[phase].cosines ?? null
  if (hunt === undefined || cosines === null) return 'not-now'
  if (word < 1 || word >= draft.pack.words.length) return 'unknown-word'
  const tried = triesOf(hunt[phase], id)
  const isKnown = tried.includes(word) || givenIn(cosines).includes(word)
  if (isKnown || isOver(hunt, phase, id, TRIES[phase])) return 'out-of-range'
  const search = { ...hunt[phase], tries: { ...hunt[phase].tries, [id]: [...tried, word] } }
  return { ...state, hunts: hunts.with(round, { ...hunt, [phase]: search }) }
}

function ring(draft: Draft, state: WarmState, by: 'bell' | 'host'): WarmState | null {
  const waits = held(draft, state, by, isMeasured(state))
  if (waits !== null) return waits
  const into = (phase: WarmPhase, from = state) => {
    const entered = enter(draft, from, phase, SECONDS[phase])
    return phase === 'told' ? entered : clockWaits(draft, entered, isMeasured(entered))
  }
  switch (state.phase) {
    case 'cold':
      return state.hunts.length === 0 ? null : into('warm')
    case 'warm': {
      const hunt = state.hunts[state.round]
      if (hunt !== undefined) payEach(draft, huntWorths(hunt))
      return into('told')
    }
    case 'told':
      return state.round + 1 < state.hunts.length ? into('warm', { ...state, round: state.round + 1 }) : null
  }
}

export const warmCold: Stop<WarmState, WarmTap, WarmView> = {
  id: 'warm-cold',
  card,
  tap: warmTap,
  begin,
  take,
  ring,
  done,
  failed,
  forget,
  isDone: ({ phase, hunts, round }, { id }) => {
    const hunt = hunts[round]
    if (phase === 'told' || hunt === undefined || hunt[phase].cosines === null) return null
    return isOver(hunt, phase, id, TRIES[phase])
  },
  shows: ({ phase }) => (phase === 'told' ? 0 : null),
  asked: warmAsked,
  view: warmView,
  robot: warmRobot,
  speaks: ({ phase, model }, match) => provenanceOf(match, phase === 'cold' ? UNTRAINED : model),
  outcome: warmOutcome,
  figure: warmFigure,
  better: 'more',
  awards: warmAwards,
  spare: true,
  story: warmStory,
}
