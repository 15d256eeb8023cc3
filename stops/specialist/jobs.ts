/** Whose job a team does: a client's, or its own text's. Each has a key, by which it is trained and examined. */
import { teamTally } from '../../shared/moves/choose.ts'
import type { Match, TeamId } from '../../shared/match/types.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { broughtPile } from './brought.ts'
import { CLIENTS, type Patron } from './client-ids.ts'
import type { Words } from './clients.ts'
import { OWNS } from './content.ts'
import { pileOf, type Pile } from './pile.ts'
import type { SpecialistState } from './types.ts'

/** A client's id, or the team whose text it is. */
export type JobKey = string
const OWN = 'own-'

export function clientOf({ clients, texts }: Pick<SpecialistState, 'clients' | 'texts'>, team: TeamId): Patron | null {
  return Object.hasOwn(texts, team) ? 'own' : (CLIENTS[clients[team] ?? -1] ?? null)
}

export function keyOf(state: Pick<SpecialistState, 'clients' | 'texts'>, team: TeamId): JobKey | null {
  const client = clientOf(state, team)
  return client === 'own' ? `${OWN}${team}` : client
}

/** The jobs of these teams, each once: the clients' first. */
export function keysOf(state: Pick<SpecialistState, 'clients' | 'texts'>, teams: readonly TeamId[]): JobKey[] {
  const keys = teams.flatMap((team) => keyOf(state, team) ?? [])
  return [...CLIENTS.filter((client) => keys.includes(client)), ...keys.filter((key) => key.startsWith(OWN))]
}

export function patronOf(key: JobKey): Patron {
  return CLIENTS.find((client) => client === key) ?? 'own'
}

/** `seed`: the room's. null: the text is gone, with whoever had brought it. */
export function pileFor(pack: Pack, { texts }: Pick<SpecialistState, 'texts'>, key: JobKey, seed: number): Pile | null {
  const client = CLIENTS.find((one) => one === key)
  if (client !== undefined) return pileOf(pack, client, seed)
  const words = texts[key.slice(OWN.length)]?.words ?? []
  return words.length === 0 ? null : broughtPile(words, seed)
}

/** What somebody of a team has brought, the last of several. */
export function broughtBy(
  match: Match,
  { brought }: Pick<SpecialistState, 'brought'>,
  team: TeamId,
): { readonly seat: string; readonly words: readonly Words[] } | null {
  const own = Object.entries(brought).filter(([seat]) => match.seats[seat]?.team === team)
  const last = own.at(-1)
  return last === undefined ? null : { seat: last[0], words: last[1] }
}

/** Most of a team want the text that one of them has brought. */
export function wantsOwn(match: Match, state: Pick<SpecialistState, 'brought' | 'owns'>, team: TeamId): boolean {
  if (broughtBy(match, state, team) === null) return false
  return largestAt(teamTally(match, state.owns, team, OWNS.options)) === 1
}
