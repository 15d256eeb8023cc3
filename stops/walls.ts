/**
 * What the whole room may see of the running stop, in plain Lit: for the wall, and for the host's own screen.
 * Beside a stage it leaves out what the stage draws with its figures.
 */
import type { TemplateResult } from 'lit'
import type { StopView } from './types.ts'
import type { TeamView } from '../shared/match/view-types.ts'
import { flashcardShow } from './flashcard/face/wall.ts'
import { pileShow } from './pile-of-math/face/wall.ts'
import { runShow } from './run/face/wall.ts'

export function activityShow(
  play: StopView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  switch (play.stop) {
    case 'pile-of-math':
      return pileShow(play, words, teams)
    case 'flashcard':
      return flashcardShow(play, words, teams, besideStage)
    case 'run':
      return runShow(play, words, teams, besideStage)
  }
}
