/**
 * Direct preference optimisation (Rafailov et al. 2023) as weights of rows. Of two sentences one was preferred; the loss of a pair is
 * -ln sigmoid(margin), where the margin is beta times how much more the model has moved towards the preferred one than towards the
 * other, against log-probabilities that were fixed at the start. Its gradient is that of a cross-entropy whose rows have signed
 * weights: `beta sigmoid(-margin)` for the preferred sentence, minus that for the other.
 */
import { entryAt } from '../measures/entries.ts'

/** Of each pair the summed losses (nats) of its two sentences. */
export interface PairNats {
  readonly better: number
  readonly worse: number
}

/** Above 0: it has moved towards what was preferred. */
export function marginOf(now: PairNats, start: PairNats, beta: number): number {
  return beta * (start.better - now.better - (start.worse - now.worse))
}

/** -ln sigmoid, nats, without overflow. */
export function pairLoss(margin: number): number {
  return Math.max(0, -margin) + Math.log1p(Math.exp(-Math.abs(margin)))
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

export interface PairGoal {
  readonly beta: number
  /** How much the mean loss a token of the preferred sentences counts besides. */
  readonly likelihood: number
}

/**
 * The weight of each row, preferred and other by turns, so that the weighted sum of their losses has the gradient of the mean over
 * the pairs. `tokens`: of the preferred sentences, with their ends.
 */
export function pairWeights(
  now: readonly PairNats[],
  start: readonly PairNats[],
  { beta, likelihood }: PairGoal,
  tokens: number,
): number[] {
  return now.flatMap((nats, i) => {
    const pull = (beta * sigmoid(-marginOf(nats, entryAt(start, i), beta))) / now.length
    return [pull + likelihood / tokens, -pull]
  })
}
