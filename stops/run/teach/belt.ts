/**
 * What the wall may show while the class labels: the newest cards as they were dealt. What was said of one is shown when nobody
 * can be asked about it any more, so that no team-mate is led.
 */
import { memoized } from '../../../shared/measures/memoized.ts'
import { membersOf } from '../../../shared/match/teams.ts'
import type { Match } from '../../../shared/match/types.ts'
import { BELT, MOST_VOICES } from '../content.ts'
import type { RunState } from '../types.ts'
import { cargoOf, settled, tally } from './labels.ts'
import type { TeachTask } from './state.ts'
import { taskOf } from './teach.ts'
import type { Belt, BeltCard } from './view-types.ts'

/** Desk and wall see the same. */
export const beltOf = memoized((match: Match) => memoized((state: RunState): Belt => made(state, match)))

function made(state: RunState, match: Match): Belt {
  const spoken = Object.values(state.labels).map((said) => Object.values(said))
  const looked = spoken.filter(({ length }) => length > 1)
  const labelled = Object.keys(state.labels).flatMap((id) => taskOf(state, id) ?? [])
  // Of a sentence that somebody has written there is nothing to show until everybody has spoken.
  const cards = labelled.filter(({ words }) => words.length > 0)
  const newest = cards.slice(-BELT.newest)
  const heard = labelled.filter((task) => !newest.includes(task) && isHeard(state, match, task))
  return {
    labels: spoken.flat().length,
    looked: looked.length,
    alike: looked.filter((labels) => tally(labels).length === 1).length,
    newest: newest.map((task) => ({
      ...beltCard(state, match, task),
      // It keeps its place until another takes it: nothing else moves.
      place: cards.indexOf(task) % BELT.newest,
    })),
    heard: heard.slice(-BELT.heard).map((task) => ({
      ...beltCard(state, match, task),
      place: BELT.newest + (heard.indexOf(task) % BELT.heard),
    })),
  }
}

function beltCard(state: RunState, match: Match, task: TeachTask): Omit<BeltCard, 'place'> {
  const { id, team, kind, words } = task
  const label = isHeard(state, match, task) ? settled(Object.values(state.labels[id] ?? {})) : undefined
  const sentence = label === undefined ? null : cargoOf(label, task)
  const end = label === undefined ? null : sentence === null ? 'binned' : 'aboard'
  return { id, team, kind, words: sentence ?? words, end }
}

/** Everybody who may be asked about it has spoken. */
function isHeard({ labels }: RunState, match: Match, { id, team }: TeachTask): boolean {
  const said = labels[id] ?? {}
  const mates = membersOf(match, team)
  return Object.keys(said).length >= MOST_VOICES || mates.every((seat) => Object.hasOwn(said, seat.id))
}
