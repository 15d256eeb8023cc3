/**
 * Awards of a match that is over: each for something that was measured, none where nobody earned it, and at most five.
 * Who is level shares one. Nobody else is ranked.
 */
import { entryAt } from '../measures/entries.ts'
import { mean } from '../measures/mean.ts'
import { placed, shown } from './places.ts'
import type { AwardRule, Deed, Outcome, TeamScore } from './stop.ts'
import type { Match, SeatId, TeamId } from './types.ts'
import type { Award } from './view-types.ts'

const MOST_AWARDS = 5

/** Of more winners than this only the number is told. */
const MOST_NAMES = 3

/** Cards that a team must have bet on in each half of a stop before a rise says anything. */
const ENOUGH_CARDS = 2

/** A team has improved when it saved so much more a card, bits: less is chance. */
const LEAST_RISE = 0.25

type Seats = Pick<Match, 'seats'>

/** One owner's best: a player's, a team's, or the whole class's where both are null. */
type Best = Omit<Deed, 'award'>

/** The stops' own awards in their order; the one for what all stops have, bits saved on cards, fills the list up. */
export function awards(match: Seats, outcomes: readonly Outcome[], rules: readonly AwardRule[]): Award[] {
  const deeds = outcomes.flatMap((outcome) => outcome.deeds)
  return [...rules.map((rule) => awardFor(match, deeds, rule)), mostImproved(outcomes)]
    .filter((award) => award !== null)
    .slice(0, MOST_AWARDS)
}

function awardFor(match: Seats, deeds: readonly Deed[], { id, by }: AwardRule): Award | null {
  const own = Map.groupBy(
    deeds.filter(({ award }) => award === id),
    ({ seat, team }) => `${seat ?? ''}/${team ?? ''}`,
  )
  const best = [...own.values()].map((all) => bestOf(all, by))
  const byShare = by === 'share' ? mostOf(best, ({ figure, of = 0 }) => figure / of) : best
  const players = byShare.flatMap(({ seat, ...deed }) => (seat === null ? [] : [{ ...deed, seat }]))
  if (players.length > 0) return shared(match, id, players, by === 'least' ? 'less' : 'more', best.length)
  const [first] = byShare.toSorted((a, b) => (by === 'least' ? a.figure - b.figure : b.figure - a.figure))
  if (first === undefined) return null
  const { figure, of } = first
  const level = byShare.filter((one) => shown(one.figure) === shown(figure)).flatMap(({ team }) => team ?? [])
  const who = level.length > 1 ? { team: null, teams: level } : { team: first.team }
  return { kind: id, ...who, names: [], winners: 0, figure, ...(of === undefined ? {} : { of }) }
}

/** Of everything that one owner did for an award. Shares are of all of it together. */
function bestOf(all: readonly Deed[], by: AwardRule['by']): Best {
  const sorted = all.toSorted((a, b) => (by === 'least' ? a.figure - b.figure : b.figure - a.figure))
  const first = entryAt(sorted, 0)
  if (by !== 'share') return first
  const sum = (figure: (deed: Deed) => number) => all.reduce((total, deed) => total + figure(deed), 0)
  return { ...first, figure: sum(({ figure }) => figure), of: sum(({ of = 0 }) => of) }
}

/** Those for whom it is largest. */
function mostOf<T>(all: readonly T[], figure: (one: T) => number): readonly T[] {
  const most = Math.max(...all.map(figure))
  return all.filter((one) => figure(one) === most)
}

/** Winners by name, or by their number. null: nobody, or everybody, which tells nothing. `everyone`: how many tried. */
function shared(
  match: Seats,
  kind: string,
  entries: readonly (Best & { readonly seat: SeatId })[],
  better: 'more' | 'less',
  everyone: number,
): Award | null {
  const first = placed(match, entries, better).filter(({ place }) => place === 1)
  const [best] = first
  if (best === undefined || (first.length > MOST_NAMES && first.length === everyone)) return null
  const teams = new Set(first.map(({ team }) => team))
  const level = entries.filter(({ figure }) => figure === best.figure)
  const words = new Set(level.map(({ word }) => word))
  const [{ of, word } = {}] = level
  return {
    kind,
    team: teams.size === 1 ? best.team : null,
    names: first.length > MOST_NAMES ? [] : first.map(({ name }) => name),
    winners: first.length,
    figure: best.figure,
    ...(of === undefined ? {} : { of }),
    ...(word === undefined || words.size > 1 ? {} : { word }),
  }
}

/**
 * The team that saved more bits a card in the second half of its cards at a stop than in the first: what another stop pays
 * for is another thing. One that still does worse than blind guessing has not risen.
 */
function mostImproved(outcomes: readonly Outcome[]): Award | null {
  const rises = outcomes.flatMap(({ cards }) =>
    [...Map.groupBy(cards.flat(), ({ team }) => team)].flatMap(([team, all]) => riseOf(team, all)),
  )
  const best = rises.toSorted((a, b) => b.bits - a.bits)[0]
  if (best === undefined || best.bits < LEAST_RISE) return null
  return { kind: 'improved', team: best.team, names: [], winners: 0, figure: best.bits }
}

function riseOf(team: TeamId, scores: readonly TeamScore[]): { team: TeamId; bits: number }[] {
  const half = Math.floor(scores.length / 2)
  if (half < ENOUGH_CARDS) return []
  const saved = (part: readonly TeamScore[]): number => mean(part.map((score) => score.saved))
  const [before, after] = [saved(scores.slice(0, half)), saved(scores.slice(-half))]
  return after > 0 ? [{ team, bits: after - before }] : []
}
