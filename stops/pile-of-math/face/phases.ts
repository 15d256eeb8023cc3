import type { PileView } from '../types.ts'

/** As a host counts them. */
export const phases: readonly PileView['phase'][] = ['talk', 'guess', 'reveal']

export const phaseOf = ({ phase }: PileView): string => phase
