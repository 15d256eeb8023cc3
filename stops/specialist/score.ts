/** What a team has decided, what that cost, and what its model was worth. */
import { savedBySeat, type SeatScore } from '../../shared/match/chip-scores.ts'
import type { Match, TeamId } from '../../shared/match/types.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { mean } from '../../shared/measures/mean.ts'
import { betScores } from '../../shared/moves/bet.ts'
import { teamTally, type Choices } from '../../shared/moves/choose.ts'
import { CLIENTS, type ClientId } from './client-ids.ts'
import {
  CARDS,
  CLIENT,
  CLOSE,
  COAL,
  KEEP,
  leverIds,
  LEVERS,
  LOSS,
  LOSSES,
  PART,
  PENALTY,
  PRICES,
  STRIKE,
} from './content.ts'
import { baseArm, secondArm, teamArm } from './names.ts'
import type { Gauges, Recipe, SpecialistState } from './types.ts'

/** What most of a team want, one voice a device; the first of several. null: nobody has said anything. */
function mostOf(match: Match, choices: Choices, team: TeamId, options: number): number | null {
  const votes = teamTally(match, choices, team, options)
  return votes.every((count) => count === 0) ? null : largestAt(votes)
}

/** Of a team that has not said anything: the client whose turn it is in the order of the teams. */
export function clientFor(match: Match, { picks }: Pick<SpecialistState, 'picks'>, team: TeamId): number {
  const turn = match.teams.findIndex(({ id }) => id === team) % CLIENT.options
  return mostOf(match, picks, team, CLIENT.options) ?? turn
}

export function costOf({ steps, replay }: Recipe): number {
  return (PRICES.steps[steps] ?? 0) + (PRICES.replay[replay] ?? 0)
}

/** The levers as most have set them; what goes beyond the coal is cut off the steps. */
export function recipeFor(match: Match, { levers }: Pick<SpecialistState, 'levers'>, team: TeamId): Recipe {
  const [steps = 0, rate = 0, replay = 0] = leverIds.map(
    (lever) => mostOf(match, levers[lever], team, LEVERS[lever].length) ?? 0,
  )
  return withinCoal({ steps, rate, replay })
}

export function withinCoal(recipe: Recipe): Recipe {
  return costOf(recipe) > COAL && recipe.steps > 0 ? withinCoal({ ...recipe, steps: recipe.steps - 1 }) : recipe
}

/** null: none. */
export function struckFor(match: Match, { strikes }: Pick<SpecialistState, 'strikes'>, team: TeamId): number | null {
  const card = mostOf(match, strikes, team, STRIKE.options)
  return card === null || card >= CARDS ? null : card
}

export function keepFor(match: Match, { keeps }: Pick<SpecialistState, 'keeps'>, team: TeamId): number {
  return mostOf(match, keeps, team, KEEP.options) ?? 0
}

export function clientOf({ clients }: Pick<SpecialistState, 'clients'>, team: TeamId): ClientId | null {
  return CLIENTS[clients[team] ?? -1] ?? null
}

/** The one whose job comes second. */
export function nextClient(client: ClientId): ClientId {
  return CLIENTS[(CLIENTS.indexOf(client) + 1) % CLIENTS.length] ?? client
}

export function meanOf(all: readonly Gauges[]): Gauges {
  return {
    client: mean(all.map(({ client }) => client)),
    general: mean(all.map(({ general }) => general)),
    slip: mean(all.map(({ slip }) => slip)),
  }
}

/** What was measured of something, and what the base was on the same exams; null: not, or not yet. */
export function gaugesOf({ measured }: Pick<SpecialistState, 'measured'>, arm: string): Gauges | null {
  const all = measured[arm]
  return all === undefined || all.length === 0 ? null : meanOf(all)
}

export interface Worth {
  /** Bits a word saved on the client's exam, lost on the general one, and bits at the word that the wrong card had wrong. */
  readonly saved: number
  readonly lost: number
  readonly slip: number
  /** What the contract pays, the mean of all trainings. */
  readonly points: number
}

export function worthOf(state: SpecialistState, team: TeamId): Worth | null {
  const client = clientOf(state, team)
  const all = state.measured[teamArm(team)] ?? []
  if (client === null || all.length === 0) return null
  const base = gaugesOf(state, baseArm(client))
  if (base === null) return null
  const after = meanOf(all)
  return {
    saved: base.client - after.client,
    lost: Math.max(0, after.general - base.general),
    slip: after.slip,
    points: mean(all.map((one) => pointsOf(client, base, one))),
  }
}

/** The team with the best contract, where that can be told. */
export function bestContract(state: SpecialistState): TeamId | null {
  const all = Object.keys(state.recipes).map((team) => ({ team, points: worthOf(state, team)?.points ?? null }))
  const [best, second] = all
    .flatMap(({ team, points }) => (points === null ? [] : [{ team, points }]))
    .toSorted((a, b) => b.points - a.points)
  if (best === undefined || best.points <= 0) return null
  return second === undefined || best.points - second.points > CLOSE ? best.team : null
}

/** What a contract pays for a model that was so before and is so now. */
export function pointsOf(client: ClientId, base: Gauges, after: Gauges): number {
  const lost = Math.max(0, after.general - base.general)
  return PART * (base.client - after.client - PENALTY[client] * lost - after.slip)
}

/** Which of the outcomes of the bet is true for a team's model. */
export function lossOutcome(lost: number): number {
  const at = LOSSES.findIndex((most) => lost <= most)
  return at < 0 ? LOSSES.length : at
}

/** The chips on what the own model loses, each by its own team's model. */
export function lossScores(state: SpecialistState, match: Match): SeatScore[] {
  return Object.entries(state.bets).flatMap(([seat, laid]) => {
    const worth = worthOf(state, match.seats[seat]?.team ?? '')
    return worth === null ? [] : betScores({ [seat]: laid }, lossOutcome(worth.lost), LOSS)
  })
}

export function savedBy(state: SpecialistState, match: Match): Readonly<Record<string, number>> {
  return savedBySeat(lossScores(state, match))
}

/** Bits saved on the first client's exam, before the second job and after it; null: not measured. */
export function leftOf(
  state: SpecialistState,
  team: TeamId,
): { readonly before: number; readonly after: number } | null {
  const client = clientOf(state, team)
  const base = client === null ? null : gaugesOf(state, baseArm(client))
  const first = gaugesOf(state, teamArm(team))
  const second = gaugesOf(state, secondArm(team))
  if (base === null || first === null || second === null) return null
  return { before: base.client - first.client, after: base.client - second.client }
}
