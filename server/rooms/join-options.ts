/** The one way in, checked: `JoinOptions` of shared/protocol/messages.ts. */
import { z } from 'zod'
import type { JoinOptions } from '../../shared/protocol/messages.ts'
import { typedName } from '../../shared/protocol/requests.ts'

const schema = z.discriminatedUnion('as', [
  z.object({
    as: z.literal('player'),
    name: typedName,
    team: z.string().max(20).nullable(),
    visit: z.string().min(22).max(64),
    device: z.string().min(22).max(64).exactOptional(),
    asks: z.boolean().exactOptional(),
  }),
  z.object({ as: z.literal('return'), token: z.string().max(500), asks: z.boolean().exactOptional() }),
  z.object({ as: z.literal('recover'), recovery: z.string().max(40) }),
  z.object({ as: z.literal('host'), secret: z.string().max(100) }),
  z.object({ as: z.literal('projector'), key: z.string().max(500).exactOptional() }),
])

export type NewPlayer = Extract<JoinOptions, { as: 'player' }>

/** Null when nobody could mean this. */
export function parseJoin(options: unknown): JoinOptions | null {
  const parsed = schema.safeParse(options)
  return parsed.success ? parsed.data : null
}
