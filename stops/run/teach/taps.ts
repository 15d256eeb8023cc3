/** The tap of whoever labels a card. */
import { z } from 'zod'
import { answering, tokensTap } from '../../../shared/match/tap.ts'

const label = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), tokens: tokensTap }),
  z.strictObject({ kind: z.literal('keep') }),
  z.strictObject({ kind: z.literal('bin') }),
])

export const teachTap = answering('run', 'teach', z.strictObject({ task: z.string().max(40), answer: label }))
