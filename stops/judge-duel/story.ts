/** What Judge duel has to tell once the match is over. */
import { agreementOf } from './score.ts'
import { isFrom, METRICS, type JudgeState, type Metric } from './types.ts'

export interface JudgeStory {
  /** How far each metric agrees with the class, -1 to 1; null: not measured. */
  readonly agreement: Readonly<Record<Metric, number | null>>
  /** Players who have put the sentences in order. */
  readonly judges: number
}

/** Of what has been told; null: nothing yet. */
export function storyOf(state: JudgeState): JudgeStory | null {
  if (!isFrom(state, 'people') || state.outputs.length === 0) return null
  const [bleu, rouge, perplexity] = METRICS.map((metric) => agreementOf(state, metric))
  return {
    agreement: { bleu: bleu ?? null, rouge: rouge ?? null, perplexity: perplexity ?? null },
    judges: Object.keys(state.orders).length,
  }
}

export function judgeStory(states: readonly JudgeState[]): JudgeStory | null {
  return states.map(storyOf).findLast((story) => story !== null) ?? null
}
