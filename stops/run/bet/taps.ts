/** The tap of whoever bets on a card. */
import { z } from 'zod'
import { answering, countTap } from '../../../shared/match/tap.ts'

/** Whole chips by rack id, and by word (token id as a string). How many there are is for the rules to say. */
const chips = {
  racks: z.record(z.string().max(40), countTap).readonly(),
  words: z.record(z.string().max(10), countTap).readonly(),
}

export const betTap = answering('run', 'bet', z.strictObject({ card: countTap, ...chips }))
