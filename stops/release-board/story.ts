/** What Release board has to tell once the match is over: the crown, and the card of every model that was released. */
import type { TeamId } from '../../shared/match/types.ts'
import { cardOf, type ReleaseCard } from './model-card.ts'
import { crownOf } from './score.ts'
import { isFrom, type BoardState, type Maker, type Users, type Metric } from './types.ts'

export interface BoardStory {
  readonly users: Users
  /** null: whatever is first by a metric is close to the best. */
  readonly crown: { readonly metric: Metric; readonly maker: Maker; readonly behind: number } | null
  /** By team. */
  readonly cards: Readonly<Record<TeamId, ReleaseCard>>
}

/** Of what has been told; null: nothing yet. */
export function storyOf(state: BoardState): BoardStory | null {
  if (!isFrom(state, 'crown') || Object.keys(state.measured).length === 0) return null
  const crown = crownOf(state)
  const maker = crown === null ? undefined : state.order[crown.at]
  const cards = Object.entries(state.shipped).flatMap(([team, option]): [TeamId, ReleaseCard][] => {
    const card = cardOf(state, option)
    return card === null ? [] : [[team, card]]
  })
  return {
    users: state.users,
    crown: crown === null || maker === undefined ? null : { metric: crown.metric, maker, behind: crown.behind },
    cards: Object.fromEntries(cards),
  }
}

export function boardStory(states: readonly BoardState[]): BoardStory | null {
  return states.map(storyOf).findLast((story) => story !== null) ?? null
}
