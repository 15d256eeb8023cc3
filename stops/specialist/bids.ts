/** The bids of the teams, and against a team that is alone those of a workshop that goes by one measured figure. */
import { mean } from '../../shared/measures/mean.ts'
import { sealedFrom } from '../../shared/measures/random.ts'
import { teamsAtPlay, voicesOf } from '../../shared/match/teams.ts'
import type { Match, TeamId } from '../../shared/match/types.ts'
import { auction, type Bidder, type Deal } from './auction.ts'
import { CLIENTS } from './client-ids.ts'
import { RIVAL } from './content.ts'
import { wantsOwn } from './jobs.ts'
import { heardArm } from './names.ts'
import type { SpecialistState } from './types.ts'

/** Any number: the draws of other stops begin elsewhere. */
const APART = 52_301

/** Mean of what members have laid on each client, one voice a device; null: nobody has. */
export function offersOf(match: Match, { bids }: Pick<SpecialistState, 'bids'>, team: TeamId): number[] | null {
  const voices = voicesOf(match, bids, team)
  return voices.length === 0 ? null : CLIENTS.map((_, at) => mean(voices.map((laid) => laid[at] ?? 0)))
}

/** Bits a word at which the model that nobody tuned reads what a client brings; null: not measured yet. */
export function heardOf({ measured }: Pick<SpecialistState, 'measured'>, at: number): number | null {
  const client = CLIENTS[at]
  return client === undefined ? null : (measured[heardArm(client)]?.[0]?.client ?? null)
}

/** The rival lays most on what surprises the model most. null: that is not measured. */
export function rivalOffers(state: Pick<SpecialistState, 'measured'>): number[] | null {
  const bits = CLIENTS.map((_, at) => heardOf(state, at))
  if (bits.includes(null)) return null
  return bits.map((own) => RIVAL[bits.filter((other) => (other ?? 0) > (own ?? 0)).length] ?? 0)
}

/** Of all teams that do not work for a text of their own. `who` null: the rival. */
export function dealsOf(match: Match, state: SpecialistState): Deal<TeamId | null>[] {
  const bidding = teamsAtPlay(match).filter(({ id }) => !wantsOwn(match, state, id))
  const teams = sealedFrom(match.seed, APART).shuffle(bidding.map(({ id }) => id))
  const none = CLIENTS.map(() => 0)
  const bidders = teams.map((who): Bidder<TeamId | null> => ({ who, offers: offersOf(match, state, who) ?? none }))
  const rival = bidders.length === 1 ? rivalOffers(state) : null
  // Last: of equal offers the team's counts.
  return auction(rival === null ? bidders : [...bidders, { who: null, offers: rival }], CLIENTS.length)
}
