import { PHASES } from '../types.ts'
import type { UpdateView } from '../view-types.ts'

/** As a host counts them. */
export const phases: readonly string[] = PHASES

export const phaseOf = ({ phase }: UpdateView): string => phase
