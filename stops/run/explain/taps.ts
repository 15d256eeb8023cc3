/** The tap of whoever explains, and that of the host who puts two explanations side by side. */
import { z } from 'zod'
import { answering } from '../../../shared/match/tap.ts'
import { explain } from '../../../shared/moves/explain.ts'

const seat = z.string().min(1).max(40)

export const explainTap = answering('run', 'explain', explain.tap)

/** Host: two anonymous texts side by side on the wall. */
export const contrastTap = answering('run', 'contrast', z.strictObject({ first: seat, second: seat }))
export type ContrastTap = z.infer<typeof contrastTap>
