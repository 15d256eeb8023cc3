/** What players tap at Warm or cold. */
import { z } from 'zod'
import { answering } from '../../shared/match/tap.ts'

/** One word of the world. */
export const warmTap = answering('warm-cold', 'find', z.int().min(0).max(100_000))
export type WarmTap = z.infer<typeof warmTap>
