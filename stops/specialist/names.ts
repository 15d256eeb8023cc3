/** What was trained is called by what it is for. */
import type { TeamId } from '../../shared/match/types.ts'
import type { ClientId } from './client-ids.ts'
import type { JobKey } from './jobs.ts'

export const teamArm = (team: TeamId) => `team ${team}`
/** The model that nobody tuned, on what the client brings. */
export const heardArm = (client: ClientId) => `heard ${client}`
export const baseArm = (job: JobKey) => `base ${job}`
/** The usual recipe without replay, and the same from fresh weights. */
export const plainArm = (job: JobKey) => `plain ${job}`
export const scratchArm = (job: JobKey) => `scratch ${job}`
export const secondArm = (team: TeamId) => `second ${team}`
