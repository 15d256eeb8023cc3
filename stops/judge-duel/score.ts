/** What three metrics say of the sentences, how far each agrees with the class, and what chips on that are worth. */
import type { SeatScore } from '../../shared/match/chip-scores.ts'
import { bleu } from '../../shared/measures/bleu.ts'
import { memoized } from '../../shared/measures/memoized.ts'
import { rougeL } from '../../shared/measures/rouge.ts'
import { spearman } from '../../shared/measures/spearman.ts'
import { betScoresOn } from '../../shared/moves/bet.ts'
import { meanPlaces } from '../../shared/moves/rank.ts'
import { lastScores } from '../../shared/moves/vote.ts'
import { AGREE, firstTable, LAST } from './content.ts'
import { isFrom, METRICS, type JudgeState, type Metric, type Words } from './types.ts'

type Judged = Pick<JudgeState, 'reference' | 'begun' | 'outputs' | 'bits'>

/** How another ended the sentence, beside how a person of this world did. */
export function wordMetrics(ending: Words, reference: Words): Readonly<Record<Exclude<Metric, 'perplexity'>, number>> {
  return { bleu: bleu(ending, [reference]), rouge: rougeL(ending, reference) }
}

/** By sentence, the more the better: BLEU and ROUGE-L from 0 to 1, and surprise turned round. null: not measured. */
export function figuresOf(state: Judged, metric: Metric): readonly number[] | null {
  return state.outputs.length === 0 ? null : counted(state)[metric]
}

const counted = memoized(
  ({ reference, begun, outputs, bits }: Judged): Readonly<Record<Metric, readonly number[] | null>> => {
    const words = outputs.map((output) => wordMetrics(output.words, reference.slice(begun)))
    return {
      bleu: words.map((one) => one.bleu),
      rouge: words.map((one) => one.rouge),
      perplexity: bits === null ? null : bits.map((one) => -one),
    }
  },
)

/** Figures nearer than this are the same: they are sums of the same numbers in another order. */
const SAME = 1e-9

/** Where the largest stand: one, or several that are equal. */
export function topsOf(figures: readonly number[]): number[] {
  const most = Math.max(...figures)
  return figures.flatMap((figure, at) => (most - figure < SAME ? [at] : []))
}

/** By metric: how its order of the sentences and the class's agree, -1 to 1. null: not measured, or one of them has no order. */
export function agreementOf(state: Judged & Pick<JudgeState, 'orders'>, metric: Metric): number | null {
  const figures = figuresOf(state, metric)
  return figures === null ? null : withPeople(figures, state)
}

/** The same of BLEU that is given the other endings, too. null: this world has none, or as above. */
export const agreementOfMany = memoized((state: JudgeState): number | null => {
  const { reference, begun, others, outputs } = state
  if (others.length === 0 || outputs.length === 0) return null
  return withPeople(
    outputs.map(({ words }) => bleu(words, [reference.slice(begun), ...others])),
    state,
  )
})

function withPeople(figures: readonly number[], { orders, outputs }: Pick<JudgeState, 'orders' | 'outputs'>) {
  const places = meanPlaces(orders, outputs.length)
  return (
    places &&
    spearman(
      figures,
      places.map((place) => -place),
    )
  )
}

/** Places in `METRICS` that agree most; none: no metric can be compared with the class. */
export function nearestOf(state: Judged & Pick<JudgeState, 'orders'>): number[] {
  const all = METRICS.map((metric) => agreementOf(state, metric))
  return all.every((one) => one === null) ? [] : topsOf(all.map((one) => one ?? -2))
}

/** Of one metric, once it is told. */
export function firstScores(state: JudgeState, metric: Metric): SeatScore[] {
  const figures = isFrom(state, 'metrics') ? figuresOf(state, metric) : null
  return figures === null ? [] : betScoresOn(state.bets[metric], topsOf(figures), firstTable(state.outputs))
}

export function agreeScores(state: JudgeState): SeatScore[] {
  return isFrom(state, 'people') && state.outputs.length > 0 ? betScoresOn(state.agree, nearestOf(state), AGREE) : []
}

export function reasonScores(state: JudgeState): SeatScore[] {
  return state.phase === 'answer' ? lastScores(state.reasons, LAST) : []
}
