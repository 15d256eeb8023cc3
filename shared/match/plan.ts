/** The plan: one stop after the other, and what happens on the way. */
import { canBePlayed, type Plan } from '../lessons/plan.ts'
import type { Stops } from './stop.ts'
import type { StopState } from './play.ts'
import type { MatchDraft } from './match-draft.ts'
import { MOST_STOPS } from './limits.ts'
import { presentSeats } from './teams.ts'
import { BROUGHT, UNTRAINED } from './types.ts'

/** Once everybody has done what is asked, the bell rings after so many seconds: time to change one's mind. */
const LAST_CALL_SECONDS = 3
/** What has come onto the wall stays there at least so long. */
const LEAST_READING_SECONDS = 3

/** Leaves the lobby: the room's model is drawn from the match's seed, or is the one that was brought; the first stop begins. */
export function depart(draft: MatchDraft): void {
  const { settings, seed, model, pretrained } = draft.match
  draft.ask({ kind: 'init', config: settings.brain.config, seed, to: UNTRAINED })
  draft.change({ model: { ...model, checkpoint: pretrained === null ? UNTRAINED : BROUGHT } })
  goTo(draft, 0)
}

/** Takes what the stop has become: null means that it is over, and the train goes on. */
export function settle(draft: MatchDraft, state: StopState | null): void {
  if (state === null) return leave(draft, draft.match.stop + 1)
  draft.change({ play: state })
  hurryWhenAllAreDone(draft, state)
}

/** Leaves the running stop, drops what it still waits for, and goes to a stop; past the last one the match ends. */
export function leave(draft: MatchDraft, stop: number): void {
  const { play, finished } = draft.match
  if (play !== null) {
    draft.cancel(Object.keys(play.waiting))
    draft.change({ finished: [...finished, { ...play, waiting: {} }], play: null })
  }
  goTo(draft, stop)
}

/** Ends the match wherever it is. Open jobs are dropped; what was measured stays. */
export function end(draft: MatchDraft): void {
  leave(draft, draft.match.settings.plan.length)
}

function goTo(draft: MatchDraft, stop: number): void {
  draft.change({ stop })
  const planned = draft.match.settings.plan[stop]
  const play = draft.stops.find(({ id }) => id === planned?.stop)
  if (planned !== undefined && play !== undefined) {
    draft.change({ play: play.begin(draft, planned) })
    return
  }
  draft.cancel(draft.match.jobs.map(({ id }) => id))
  draft.newPhase(null)
  draft.pause(false)
}

function hurryWhenAllAreDone(draft: MatchDraft, state: StopState): void {
  const play = draft.stopOf(state)
  const here = presentSeats(draft.match)
  if (here.length === 0) return
  if (here.every((seat) => play.isDone(state, seat) === true)) draft.lastCall(LAST_CALL_SECONDS)
  const shown = play.shows(state, draft.match)
  if (shown === null || !here.every(({ id }) => draft.match.bell.read.includes(id))) return
  // Nobody can have read what has not come yet.
  const comes = shown * (draft.match.settings.brain.pace ?? 1)
  const left = comes + LEAST_READING_SECONDS - (draft.at - draft.match.bell.since) / 1000
  draft.lastCall(Math.max(LAST_CALL_SECONDS, left))
}

/** A plan that can be played: known stops, as they can be played, at least one, and no more than a lesson could ever hold. */
export function isPlan(plan: Plan, stops: Stops): boolean {
  return (
    plan.length > 0 &&
    plan.length <= MOST_STOPS &&
    plan.every((planned) => stops.some(({ id, card }) => id === planned.stop && canBePlayed(planned, card)))
  )
}
