/** A row of the boards as it comes out of a store. */
import { z } from 'zod'
import type { BoardRow } from '../match/leaderboard.ts'

export const boardRowSchema: z.ZodType<BoardRow> = z.object({
  matchCode: z.string(),
  classCode: z.string().nullable(),
  packId: z.string(),
  brain: z.string(),
  at: z.number(),
  beforeBits: z.number(),
  afterBits: z.number(),
  players: z.int(),
  audited: z.boolean(),
  solo: z.boolean(),
})
