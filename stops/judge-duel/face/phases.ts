import { PHASES } from '../types.ts'
import type { JudgeView } from '../view-types.ts'

/** As a host counts them. */
export const phases: readonly string[] = PHASES

export const phaseOf = ({ phase }: JudgeView): string => phase
