/** What players tap at Which book did this brain read? */
import { z } from 'zod'
import { answering } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'

export const bookTap = z.discriminatedUnion('ask', [
  /** Chips on what the brain has read, by book. */
  answering('which-book', 'chips', bet.tap),
])
export type BookTap = z.infer<typeof bookTap>
