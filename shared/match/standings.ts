/** Standings of one match: who saved how many bits so far. A query over the match; nothing is stored. */
import { stopOf, type Outcome, type Rulebook } from './stop.ts'
import { awards } from './awards.ts'
import { podium } from './places.ts'
import type { Match, TeamId } from './types.ts'
import type { Standings, Told } from './view-types.ts'

export function standings(match: Match, rules: Rulebook): Standings {
  const known = counted.get(match)
  if (known !== undefined) return known
  const isOver = match.play === null && match.finished.length > 0
  const all = outcomes(match, rules)
  const counting = {
    teams: teamStandings(match, all),
    players: podium(match),
    rows: match.board,
    awards: isOver
      ? awards(
          match,
          all,
          rules.stops.flatMap(({ awards: own = [] }) => own),
        )
      : [],
    stories: isOver ? stories(match, rules) : [],
  }
  counted.set(match, counting)
  return counting
}

/** A match is a value and everybody sees the same standings: three hundred views count once. */
const counted = new WeakMap<Match, Standings>()

/** Teams by the bits that their mixtures saved, best first; those that have not bet yet come last. */
function teamStandings(match: Match, played: readonly Outcome[]): Standings['teams'] {
  const rows = new Map(match.teams.map(({ id }) => [id, { team: id, bitsSaved: 0, cards: 0 }]))
  const add = (team: TeamId, saved: number) => {
    const row = rows.get(team)
    if (row) rows.set(team, { team, bitsSaved: row.bitsSaved + saved, cards: row.cards + 1 })
  }
  for (const { cards } of played) {
    for (const { team, saved } of cards.flat()) add(team, saved)
  }
  return [...rows.values()].toSorted((a, b) => b.bitsSaved - a.bitsSaved)
}

/** Of every stop that is over, then of the one that is running. */
export function outcomes(match: Match, { pack, stops }: Rulebook): Outcome[] {
  const played = [...match.finished, ...(match.play === null ? [] : [match.play])]
  return played.map((state) => stopOf(stops, state).outcome?.(state, match, pack) ?? NOTHING)
}

const NOTHING: Outcome = { cards: [], deeds: [], result: null }

function stories(match: Match, { pack, stops }: Rulebook): Told[] {
  return stops.flatMap((stop) => {
    const played = match.finished.filter((state) => state.stop === stop.id)
    const story = played.length === 0 ? null : (stop.story?.(played, match, pack) ?? null)
    return story === null ? [] : [{ stop: stop.id, story }]
  })
}
