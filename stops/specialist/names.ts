/** What was trained is called by what it is for. */
import type { TeamId } from '../../shared/match/types.ts'
import type { ClientId } from './client-ids.ts'

export const teamArm = (team: TeamId) => `team ${team}`
export const baseArm = (client: ClientId) => `base ${client}`
/** The usual recipe without replay, and the same from fresh weights. */
export const plainArm = (client: ClientId) => `plain ${client}`
export const scratchArm = (client: ClientId) => `scratch ${client}`
export const secondArm = (team: TeamId) => `second ${team}`
