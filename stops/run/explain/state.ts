/** Explain: a text of one's own, and a question about the idea behind all this. */
import type { Contrast, Texts } from '../../../shared/moves/explain.ts'
import type { Votes } from '../../../shared/moves/vote.ts'

export interface ExplainPart {
  readonly explanations: Texts
  readonly contrast: Contrast | null
  readonly conceptQuestion: string
  readonly conceptVotes: Votes
  /** Explain's last part: the concept question's answer is on the screen. */
  readonly answerShown: boolean
}
