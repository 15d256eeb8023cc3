/** The first message to the lab's worker, from the page that started it. */
import { z } from 'zod'
import type { Pack } from '../../shared/packs/pack.ts'

export const labSetupSchema = z.object({
  /** The page loaded and checked it. */
  pack: z.custom<Pack>((value) => typeof value === 'object' && value !== null && 'words' in value),
  /** Hand over to a software WebGPU adapter too: slow, for tests of that path on machines without a card. */
  allowSoftwareGpu: z.boolean(),
})

export type LabSetup = z.infer<typeof labSetupSchema>
