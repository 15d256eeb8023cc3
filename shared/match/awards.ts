/**
 * Awards of a match that is over: each for something that was measured, none where nobody earned it, and at most five.
 * Who is level shares one. Nobody else is ranked.
 */
import type { Deed, Outcome, TeamScore } from './stop.ts'
import { mean } from '../measures/mean.ts'
import { placed } from './places.ts'
import type { Match, SeatId, TeamId } from './types.ts'
import type { Award } from './view-types.ts'

const MOST_AWARDS = 5

/** Of more winners than this only the number is told. */
const MOST_NAMES = 3

/** Cards that a team must have bet on in each half of a match before a rise says anything. */
const ENOUGH_CARDS = 2

type Seats = Pick<Match, 'seats'>

/** What players did comes first, what teams did fills the list up. */
export function awards(match: Seats, outcomes: readonly Outcome[]): Award[] {
  const deeds = outcomes.flatMap((outcome) => outcome.deeds)
  return [
    forDeed(match, deeds, 'bold'),
    cleanestLabels(match, deeds),
    bestForecast(match, outcomes),
    forDeed(match, deeds, 'eye'),
    recovery(deeds),
    cleanestCargo(outcomes),
    mostImproved(outcomes),
  ]
    .filter((award) => award !== null)
    .slice(0, MOST_AWARDS)
}

/** Winners by name, or by their number. null: nobody. */
function shared(
  match: Seats,
  kind: Award['kind'],
  entries: readonly { readonly seat: SeatId; readonly figure: number }[],
  better: 'more' | 'less' = 'more',
): Award | null {
  const first = placed(match, entries, better).filter(({ place }) => place === 1)
  const [best] = first
  if (best === undefined) return null
  const teams = new Set(first.map(({ team }) => team))
  return {
    kind,
    team: teams.size === 1 ? best.team : null,
    names: first.length > MOST_NAMES ? [] : first.map(({ name }) => name),
    winners: first.length,
    figure: best.figure,
  }
}

/** Of each player the best one of a kind counts. */
function forDeed(match: Seats, deeds: readonly Deed[], kind: Deed['kind']): Award | null {
  const best = new Map<SeatId, Deed & { readonly seat: SeatId }>()
  for (const deed of deeds) {
    if (deed.kind !== kind || deed.seat === null) continue
    if (deed.figure > (best.get(deed.seat)?.figure ?? -Infinity)) best.set(deed.seat, { ...deed, seat: deed.seat })
  }
  const award = shared(match, kind, [...best.values()])
  const words = new Set([...best.values()].filter(({ figure }) => figure === award?.figure).map(({ word }) => word))
  const [word] = words
  return award === null || words.size > 1 || word === undefined ? award : { ...award, word }
}

/** The largest share of right labels, over all Runs; of those who are level, those who labelled most. */
function cleanestLabels(match: Seats, deeds: readonly Deed[]): Award | null {
  const own = Map.groupBy(
    deeds.filter(({ kind, seat }) => kind === 'labels' && seat !== null),
    ({ seat }) => seat ?? '',
  )
  const sums = [...own].map(([seat, all]) => ({
    seat,
    right: all.reduce((sum, { figure }) => sum + figure, 0),
    of: all.reduce((sum, deed) => sum + (deed.of ?? 0), 0),
  }))
  const share = Math.max(0, ...sums.map(({ right, of }) => right / of))
  const cleanest = sums.filter(({ right, of }) => right / of === share)
  const award = shared(
    match,
    'labels',
    cleanest.map(({ seat, right }) => ({ seat, figure: right })),
  )
  const of = cleanest.find(({ right }) => right === award?.figure)?.of
  return award === null || of === undefined ? null : { ...award, of }
}

/** The whole class's: no one drives alone. */
function recovery(deeds: readonly Deed[]): Award | null {
  const best = Math.max(0, ...deeds.filter(({ kind }) => kind === 'recovery').map(({ figure }) => figure))
  return best === 0 ? null : { kind: 'recovery', team: null, names: [], winners: 0, figure: best }
}

/** The team whose sentences saved most bits on key words, if the interval says that they did. */
function cleanestCargo(outcomes: readonly Outcome[]): Award | null {
  const helped = outcomes.flatMap(({ run }) => run?.credit ?? []).filter(({ verdict }) => verdict === 'helped')
  const best = helped.toSorted((a, b) => b.mean - a.mean)[0]
  return best === undefined ? null : ofTeam('cargo', best.team, best.mean)
}

/** The player whose forecast of the drop was nearest to what was measured. */
function bestForecast(match: Seats, outcomes: readonly Outcome[]): Award | null {
  const forecasts = outcomes.flatMap(({ run }) => {
    if (run === null || run.beforeBits === null || run.afterBits === null) return []
    const drop = run.beforeBits - run.afterBits
    return run.forecasts.map(({ seat, dropBits }) => ({ seat, figure: Math.abs(dropBits - drop) }))
  })
  return shared(match, 'forecast', forecasts, 'less')
}

/** The team that saved more bits a card in the second half of its cards than in the first. */
function mostImproved(outcomes: readonly Outcome[]): Award | null {
  const scores = Map.groupBy(
    outcomes.flatMap(({ cards }) => cards.flat()),
    ({ team }) => team,
  )
  const rises = [...scores].flatMap(([team, all]) => riseOf(team, all))
  const best = rises.toSorted((a, b) => b.bits - a.bits)[0]
  return best === undefined || best.bits <= 0 ? null : ofTeam('improved', best.team, best.bits)
}

function riseOf(team: TeamId, scores: readonly TeamScore[]): { team: TeamId; bits: number }[] {
  const half = Math.floor(scores.length / 2)
  if (half < ENOUGH_CARDS) return []
  const saved = (part: readonly TeamScore[]): number => mean(part.map((score) => score.saved))
  return [{ team, bits: saved(scores.slice(-half)) - saved(scores.slice(0, half)) }]
}

function ofTeam(kind: Award['kind'], team: TeamId, figure: number): Award {
  return { kind, team, names: [], winners: 0, figure }
}
