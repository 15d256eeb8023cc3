/** The tap of whoever answers one question with one of a few answers: before the Run, and at its end. */
import { answering } from '../../../shared/match/tap.ts'
import { vote } from '../../../shared/moves/vote.ts'

export const voteTap = answering('run', 'vote', vote.tap)
