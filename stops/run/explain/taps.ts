/** The tap of whoever explains, and that of the host who puts two explanations side by side. */
import type { z } from 'zod'
import { answering } from '../../../shared/match/tap.ts'
import { contrastOf, explain } from '../../../shared/moves/explain.ts'

export const explainTap = answering('run', 'explain', explain.tap)

/** Host: two anonymous texts side by side on the wall. */
export const contrastTap = answering('run', 'contrast', contrastOf)
export type ContrastTap = z.infer<typeof contrastTap>
