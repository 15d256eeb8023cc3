/** The cards of one player, or how many each team has labelled. */
import { memoized } from '../../../shared/measures/memoized.ts'
import type { Seat } from '../../../shared/match/types.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import type { Looker } from '../looker.ts'
import type { RunState } from '../types.ts'
import { beltOf } from './belt.ts'
import { sentenceLimits, tally, townSaysOf } from './labels.ts'
import type { TeachTask } from './state.ts'
import { tasksFor } from './teach.ts'
import type { TeachRow, TeachView } from './view-types.ts'

export function teachView(state: RunState, looker: Looker): TeachView {
  const { match, seat: id, isShow, pack } = looker
  const seat = id === null ? undefined : match.seats[id]
  return {
    packId: match.packId,
    ...sentenceLimits(pack),
    tasks: seat === undefined ? [] : tasksFor(state, seat).map((task) => teachRow(state, task, seat, pack)),
    tally: isShow ? cargoTally(state, looker) : null,
    belt: isShow ? beltOf(match)(state) : null,
  }
}

/** What others say of a card is shown once the own label stands: nobody is led. */
function teachRow({ labels }: RunState, task: TeachTask, { id }: Seat, pack: Pack): TeachRow {
  const said = labels[task.id] ?? {}
  const mine = said[id] ?? null
  return {
    task: { id: task.id, kind: task.kind, words: task.words, isMine: task.seat === id },
    mine,
    proposals: mine === null ? [] : proposalsOf(said),
    townSays: mine === null ? null : townSaysOf(mine, task, pack),
  }
}

const proposalsOf = memoized((said: RunState['labels'][string]) => tally(Object.values(said)))

/** Cards a team that somebody has labelled, until they are settled; then the sentences that go on board. */
export function cargoTally(
  { labels, tasks, cargo, phase }: RunState,
  { match }: Looker,
): NonNullable<TeachView['tally']> {
  return match.teams.map(({ id }) => {
    const own = tasks.filter(({ team }) => team === id)
    const labelled = own.filter((task) => Object.hasOwn(labels, task.id)).length
    return { team: id, loaded: phase === 'teach' ? labelled : (cargo[id]?.length ?? 0), of: own.length }
  })
}
