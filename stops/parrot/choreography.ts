/** In which order what was measured comes onto the wall, and how fast. */
import { secondsUntil } from '../../shared/match/choreography.ts'
import { MOST_WORDS } from './content.ts'

export const PACE = { beat: 500, move: 900 } as const

/** Curtain A opens, then B; then their sentences one by one, and the look-up last. */
export function unveilSeconds(sentences: number): number {
  return secondsUntil(sentences + 3, PACE)
}

/** First the training of every team, then the exam that was hidden, then where it would have been best. */
export function curveBeat(team: number, part: 'train' | 'exam' | 'best'): number {
  return team + { train: 0, exam: 2, best: 4 }[part]
}

export function curvesSeconds(teams: number): number {
  return secondsUntil(curveBeat(teams - 1, 'best'), PACE)
}

/** A row of beginnings after the other, with more copies each. */
export function leakBeat(row: number, words: number): number {
  return row * 2 + words / MOST_WORDS
}

export function leakSeconds(rows: number): number {
  return secondsUntil(leakBeat(rows - 1, MOST_WORDS), PACE)
}
