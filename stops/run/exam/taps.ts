/** The tap of whoever guesses which own sentence the model has learned best, of those that it is asked about. */
import { answering } from '../../../shared/match/tap.ts'
import { choose } from '../../../shared/moves/choose.ts'

export const recallTap = answering('run', 'recall', choose.tap)
