/** A plan as it comes through a door or out of a log; whether it can be played is for the rules to say. */
import { z } from 'zod'
import { forms } from './plan.ts'

export const planSchema = z
  .array(
    z.strictObject({
      stop: z.string().min(1).max(40),
      form: z.enum(forms),
      rematch: z.boolean(),
      content: z.string().min(1).max(40).exactOptional(),
    }),
  )
  .max(100)
