/**
 * What the pages get for `zod`. The library tries whether it may compile its checks from text; our pages forbid that, and
 * Firefox writes every attempt into its console as an error. Here it is told before the first schema is made.
 */
import { config } from 'zod/v4'

config({ jitless: true })

export * from 'zod/v4'
