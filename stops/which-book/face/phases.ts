import { PHASES } from '../types.ts'
import type { BookView } from '../view-types.ts'

export const phases: readonly string[] = PHASES

export const phaseOf = ({ phase }: BookView): string => phase
