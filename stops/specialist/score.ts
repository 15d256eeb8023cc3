/** What a team has decided, what that cost, and what its model was worth. */
import { savedBySeat, type SeatScore } from '../../shared/match/chip-scores.ts'
import type { Match, TeamId } from '../../shared/match/types.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { mean } from '../../shared/measures/mean.ts'
import { betScores } from '../../shared/moves/bet.ts'
import { teamTally, type Choices } from '../../shared/moves/choose.ts'
import { CLIENTS, type ClientId, type Patron } from './client-ids.ts'
import { CARDS, CLOSE, COAL, KEEP, leverIds, LEVERS, LOSS, LOSSES, PART, PENALTY, PRICES, STRIKE } from './content.ts'
import { clientOf, keyOf } from './jobs.ts'
import { baseArm, secondArm, teamArm } from './names.ts'
import type { Gauges, Recipe, SpecialistState } from './types.ts'

/** What most of a team want, one voice a device; the first of several. null: nobody has said anything. */
function mostOf(match: Match, choices: Choices, team: TeamId, options: number): number | null {
  const votes = teamTally(match, choices, team, options)
  return votes.every((count) => count === 0) ? null : largestAt(votes)
}

/** Pieces that are left for the recipe once the client is paid for. */
export function coalOf({ deals }: Pick<SpecialistState, 'deals'>, team: TeamId): number {
  return COAL - (deals.find(({ who }) => who === team)?.price ?? 0)
}

export function costOf({ steps, replay }: Recipe): number {
  return (PRICES.steps[steps] ?? 0) + (PRICES.replay[replay] ?? 0)
}

/** The levers as most have set them; what goes beyond the coal is cut off. */
export function recipeFor(match: Match, state: Pick<SpecialistState, 'levers' | 'deals'>, team: TeamId): Recipe {
  const { levers } = state
  const [steps = 0, rate = 0, replay = 0] = leverIds.map(
    (lever) => mostOf(match, levers[lever], team, LEVERS[lever].length) ?? 0,
  )
  return withinCoal({ steps, rate, replay }, coalOf(state, team))
}

/** Cut off the steps, and where there is no step less off the old sentences. */
export function withinCoal(recipe: Recipe, coal = COAL): Recipe {
  const { steps, replay } = recipe
  if (costOf(recipe) <= coal || (steps === 0 && replay === 0)) return recipe
  return withinCoal(steps > 0 ? { ...recipe, steps: steps - 1 } : { ...recipe, replay: replay - 1 }, coal)
}

/** null: none. */
export function struckFor(match: Match, { strikes }: Pick<SpecialistState, 'strikes'>, team: TeamId): number | null {
  const card = mostOf(match, strikes, team, STRIKE.options)
  return card === null || card >= CARDS ? null : card
}

export function keepFor(match: Match, { keeps }: Pick<SpecialistState, 'keeps'>, team: TeamId): number {
  return mostOf(match, keeps, team, KEEP.options) ?? 0
}

/** The one whose job comes second. */
export function nextClient(client: Patron): ClientId {
  return CLIENTS[(CLIENTS.findIndex((one) => one === client) + 1) % CLIENTS.length] ?? CLIENTS[0]
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
  const base = gaugesOf(state, baseArm(keyOf(state, team) ?? client))
  if (base === null) return null
  const after = meanOf(all)
  return {
    saved: base.client - after.client,
    lost: Math.max(0, after.general - base.general),
    slip: after.slip,
    points: mean(all.map((one) => pointsOf(client, base, one))),
  }
}

/** Teams whose contracts are compared: nobody else was examined on a text of a team's own. */
export function contracted(state: SpecialistState): TeamId[] {
  return Object.keys(state.recipes).filter((team) => clientOf(state, team) !== 'own')
}

/** The team with the best contract, where that can be told. */
export function bestContract(state: SpecialistState): TeamId | null {
  const all = contracted(state).map((team) => ({ team, points: worthOf(state, team)?.points ?? null }))
  const [best, second] = all
    .flatMap(({ team, points }) => (points === null ? [] : [{ team, points }]))
    .toSorted((a, b) => b.points - a.points)
  if (best === undefined || best.points <= 0) return null
  return second === undefined || best.points - second.points > CLOSE ? best.team : null
}

/** What a contract pays for a model that was so before and is so now. */
export function pointsOf(client: Patron, base: Gauges, after: Gauges): number {
  const lost = Math.max(0, after.general - base.general)
  return PART * (base.client - after.client - PENALTY[client] * lost - after.slip)
}

/** Which of the outcomes of the bet is true for a team's model. */
export function lossOutcome(lost: number): number {
  const at = LOSSES.findIndex((most) => lost <= most)
  return at < 0 ? LOSSES.length : at
}

/** The chips on what the own model loses, each by its own team's model. */
export function lossScores(state: SpecialistState): SeatScore[] {
  return Object.entries(state.bets).flatMap(([seat, laid]) => {
    const worth = worthOf(state, state.betFor[seat] ?? '')
    return worth === null ? [] : betScores({ [seat]: laid }, lossOutcome(worth.lost), LOSS)
  })
}

export function savedBy(state: SpecialistState): Readonly<Record<string, number>> {
  return savedBySeat(lossScores(state))
}

/** Bits saved on the first client's exam, before the second job and after it; null: not measured. */
export function leftOf(
  state: SpecialistState,
  team: TeamId,
): { readonly before: number; readonly after: number } | null {
  const key = keyOf(state, team)
  const base = key === null ? null : gaugesOf(state, baseArm(key))
  const first = gaugesOf(state, teamArm(team))
  const second = gaugesOf(state, secondArm(team))
  if (base === null || first === null || second === null) return null
  return { before: base.client - first.client, after: base.client - second.client }
}
