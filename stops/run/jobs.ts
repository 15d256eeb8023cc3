/** The Run's own way of asking the lab: every job is remembered with the reason for it. */
import type { Corpus } from '../../shared/lab/shapes.ts'
import type { Draft, NewJob } from '../../shared/match/draft.ts'
import { contextOf } from './tables.ts'
import type { RunCard } from './bet/state.ts'
import type { RunState } from './types.ts'

export type Why =
  | 'before'
  | 'after'
  | 'cards'
  | 'table:model'
  | 'table:untrained'
  | 'table:earlier'
  | 'table:reader'
  | 'reader'
  | 'crank'
  | 'inspect'
  | 'look'
  | 'train'
  | 'flips'
  | 'credit'
  | 'recall'
  | 'recall-before'
  | 'speech'
  | 'spoken'

/** Asks for a job; `note` is what else must be remembered until the answer comes. */
export function ask(draft: Draft, state: RunState, why: Why, job: NewJob, note = ''): RunState {
  return remember(state, draft.ask(job), why, note)
}

export function remember(state: RunState, id: string, why: Why, note = ''): RunState {
  return { ...state, waiting: { ...state.waiting, [id]: note === '' ? why : `${why}#${note}` } }
}

/** Drops the open jobs that were asked for this reason. */
export function dropJobs(draft: Draft, state: RunState, reasons: readonly Why[]): RunState {
  const isStray = (why: string) => reasons.some((reason) => reason === why.split('#')[0])
  const entries = Object.entries(state.waiting)
  draft.cancel(entries.filter(([, why]) => isStray(why)).map(([id]) => id))
  return { ...state, waiting: Object.fromEntries(entries.filter(([, why]) => !isStray(why))) }
}

export function isWaitingFor({ waiting }: RunState, why: Why): boolean {
  return Object.values(waiting).some((one) => one.split('#')[0] === why)
}

export function starterOf({ starter }: RunState): { readonly from: number; readonly to: number } {
  return { from: 0, to: starter }
}

/** What the train carries: the starter, and what every team brings, each sentence once. */
export function corpusOf(state: RunState): Corpus {
  return { pool: starterOf(state), extra: Object.values(state.cargo).flat() }
}

export function contextsOf(cards: readonly RunCard[]) {
  return cards.map(contextOf)
}
