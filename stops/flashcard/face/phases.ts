import type { FlashcardView } from '../types.ts'

/** As a host counts them. */
export const phases: readonly FlashcardView['phase'][] = ['guess', 'press', 'dose', 'fixed']

export const phaseOf = ({ phase }: FlashcardView): string => phase
