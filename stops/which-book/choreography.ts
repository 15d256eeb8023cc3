/** In which order what was measured comes onto the wall, and how fast. */
import { secondsUntil } from '../../shared/match/choreography.ts'

export const PACE = { beat: 450, move: 700 } as const

/** Line after line its words are weighed; then who believed what, and after a breath the book. */
export const lineBeat = (line: number): number => line
export const beliefBeat = (lines: number): number => lines + 1

export const nameBeat = (lines: number): number => beliefBeat(lines) + 2

export function toldSeconds(lines: number): number {
  return secondsUntil(nameBeat(lines) + 1, PACE)
}

/** A row of the table after the other. */
export function matrixSeconds(brains: number): number {
  return secondsUntil(brains, PACE)
}
