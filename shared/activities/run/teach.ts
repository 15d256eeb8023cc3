/** Teach: team-mates label, and what enough of them say alike becomes cargo. */
import type { Draft } from '../../match/draft.ts'
import type { Seat, TeamId } from '../../match/types.ts'
import type { RejectWord } from '../../protocol/reject.ts'
import { cargoOf, labelTrouble, tally, votesNeeded } from './labels.ts'
import type { Label, RunIntent, RunState, TeachTask } from './types.ts'

export function teach(
  draft: Draft,
  state: RunState,
  seat: Seat,
  { task: id, answer }: Extract<RunIntent, { kind: 'teach' }>,
): RunState | RejectWord {
  const { team } = seat
  const task = state.tasks[team]?.find((one) => one.id === id)
  if (task === undefined) return 'unknown-task'
  if (Object.hasOwn(state.agreed[team] ?? {}, id)) return 'already-agreed'
  const trouble = labelTrouble(answer, task, draft.pack)
  if (trouble !== null) return trouble
  const proposals = { ...state.labels[team]?.[id], [seat.id]: answer }
  const labelled = { ...state, labels: { ...state.labels, [team]: { ...state.labels[team], [id]: proposals } } }
  const best = tally(Object.values(proposals)).find(({ votes }) => votes >= votesNeeded(draft.match, team))
  return best === undefined ? labelled : agree(labelled, team, task, best.label)
}

function agree(state: RunState, team: TeamId, task: TeachTask, label: Label): RunState {
  const sentence = cargoOf(label, task)
  const agreed = { ...state.agreed, [team]: { ...state.agreed[team], [task.id]: label } }
  if (sentence === null) return { ...state, agreed }
  return { ...state, agreed, cargo: { ...state.cargo, [team]: [...(state.cargo[team] ?? []), sentence] } }
}
