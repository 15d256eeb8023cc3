/** In which order things come onto the wall, and how fast. */
import { secondsUntil } from '../../shared/match/choreography.ts'

export const PACE = { beat: 800, move: 700 } as const

/** The ghosts stand there; then the models of the teams come, one after the other. */
export function teamBeat(at: number): number {
  return 1 + at
}

export function frontSeconds(teams: number): number {
  return secondsUntil(teamBeat(teams), PACE)
}
