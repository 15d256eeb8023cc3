/**
 * Teach: every player labels cards of their own, each once. Who has done all of them looks over cards of team-mates: a
 * second and a third voice can outvote the first. When the phase ends, every card that somebody has labelled is settled.
 */
import type { Draft } from '../../../shared/match/draft.ts'
import { memoized } from '../../../shared/measures/memoized.ts'
import { sitting } from '../../../shared/match/teams.ts'
import type { Seat, TeamId } from '../../../shared/match/types.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'
import type { RejectWord } from '../../../shared/protocol/reject.ts'
import { runRandom } from '../bet/bets.ts'
import { CHECKS_AT_ONCE, MOST_VOICES, SECONDS } from '../content.ts'
import { cargoOf, labelTrouble, settled } from './labels.ts'
import { cardsEach, starterFor, teachTasks } from './tasks.ts'
import type { RunAnswer } from '../taps.ts'
import type { RunState } from '../types.ts'
import type { TeachPart, TeachTask } from './state.ts'

/** Dealt once, and asked for by every tap and every view of a phase. */
const dealt = memoized((tasks: TeachPart['tasks']) => ({
  byId: new Map(tasks.map((task) => [task.id, task])),
  bySeat: Map.groupBy(tasks, ({ seat }) => seat),
  byTeam: Map.groupBy(tasks, ({ team }) => team),
}))

/** The task of this name. */
export function taskOf({ tasks }: Pick<RunState, 'tasks'>, id: string): TeachTask | undefined {
  return dealt(tasks).byId.get(id)
}

/** A seat's own cards. */
export function ownTasks({ tasks }: Pick<RunState, 'tasks'>, seat: string): readonly TeachTask[] {
  return dealt(tasks).bySeat.get(seat) ?? []
}

export function teachBegins({ match, pack }: Draft): TeachPart {
  return { starter: starterFor(sitting(match).length, pack), tasks: [], labels: {}, cargo: {} }
}

export function startTeach(draft: Draft, state: RunState): RunState {
  const players = sitting(draft.match).map(({ id, team }) => ({ id, team }))
  draft.newPhase(SECONDS.teach * cardsEach(players.length))
  return { ...state, phase: 'teach', tasks: teachTasks(players, state.starter, draft.pack, runRandom(draft)) }
}

/** A seat's own cards, then, once all of those are labelled, those of team-mates that want another voice. */
export function tasksFor(state: RunState, { id, team }: Seat): readonly TeachTask[] {
  const own = ownTasks(state, id)
  if (!own.every((task) => hasSpoken(state, task, id))) return own
  const mates = (dealt(state.tasks).byTeam.get(team) ?? []).filter(({ seat }) => seat !== id)
  const looked = mates.filter((task) => hasSpoken(state, task, id))
  const wanted = mates.filter((task) => !hasSpoken(state, task, id) && wantsVoice(state, task))
  const fewest = wanted.toSorted((a, b) => voices(state, a) - voices(state, b))
  return [...own, ...looked, ...fewest.slice(0, CHECKS_AT_ONCE)]
}

/** Somebody has labelled it, and it may be heard once more. */
function wantsVoice(state: RunState, task: TeachTask): boolean {
  return voices(state, task) > 0 && voices(state, task) < MOST_VOICES
}

function voices({ labels }: RunState, { id }: TeachTask): number {
  return Object.keys(labels[id] ?? {}).length
}

export function hasSpoken({ labels }: RunState, { id }: TeachTask, seat: string): boolean {
  return Object.hasOwn(labels[id] ?? {}, seat)
}

export function teach(
  draft: Draft,
  state: RunState,
  seat: Seat,
  { task: id, answer }: RunAnswer<'teach'>,
): RunState | RejectWord {
  const task = taskOf(state, id)
  if (task === undefined || (task.seat !== seat.id && task.team !== seat.team)) return 'unknown-task'
  if (hasSpoken(state, task, seat.id)) return 'already-labelled'
  if (task.seat !== seat.id && !wantsVoice(state, task)) return 'already-labelled'
  const trouble = labelTrouble(answer, task, draft.pack)
  if (trouble !== null) return trouble
  return { ...state, labels: { ...state.labels, [id]: { ...state.labels[id], [seat.id]: answer } } }
}

/** The doors of the wagons close: what most voices say of each card goes on board. */
export function loadCargo(draft: Draft, state: RunState): RunState {
  const cargo: Record<TeamId, (readonly TokenId[])[]> = {}
  for (const task of state.tasks) {
    const label = settled(Object.values(state.labels[task.id] ?? {}))
    const sentence = label === undefined ? null : cargoOf(label, task)
    if (sentence !== null) (cargo[task.team] ??= []).push(sentence)
  }
  draft.write(Object.values(cargo).flat())
  return { ...state, cargo }
}
