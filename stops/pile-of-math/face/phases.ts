import { PHASES } from '../content.ts'
import type { PileView } from '../types.ts'

/** As a host counts them. */
export const phases: readonly PileView['phase'][] = PHASES

export const phaseOf = ({ phase }: PileView): string => phase
