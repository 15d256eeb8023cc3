/** The tap of whoever says what the training will do. */
import { z } from 'zod'
import { answering, countTap } from '../../../shared/match/tap.ts'
import { amount } from '../../../shared/moves/amount.ts'

/** Bits the held-out loss will fall, and the card whose top guess turns right first (-1: none). */
export const forecastTap = answering('run', 'forecast', z.strictObject({ dropBits: amount.tap, firstFlip: countTap }))
