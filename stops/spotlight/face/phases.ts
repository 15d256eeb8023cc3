import { PHASES } from '../types.ts'
import type { SpotlightView } from '../view-types.ts'

/** As a host counts them. */
export const phases: readonly string[] = PHASES

export const phaseOf = ({ phase }: SpotlightView): string => phase
