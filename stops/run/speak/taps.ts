/** The tap of whoever likes one of the trained model's sentences best. */
import { answering } from '../../../shared/match/tap.ts'
import { choose } from '../../../shared/moves/choose.ts'

export const favouriteTap = answering('run', 'favourite', choose.tap)
