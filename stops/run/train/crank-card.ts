/** The cards of the hand-cranked steps, and the step on one of them: a real optimizer step. */
import type { Card, CheckpointId } from '../../../shared/lab/shapes.ts'
import type { Draft, NewJob } from '../../../shared/match/draft.ts'
import { randomFrom } from '../../../shared/measures/random.ts'
import { TOP_GRADIENTS } from '../content.ts'
import { corpusOf } from '../jobs.ts'
import type { RunState } from '../types.ts'

/** Cards of the cranked steps: the teams' own sentences first, each team's in its turn, then sentences of the starter. */
export function crankCards(draft: Draft, { cargo, starter, train }: RunState): Card[] {
  const random = randomFrom(draft.match.seed + draft.match.nextId)
  const teams = Object.values(cargo).filter((sentences) => sentences.length > 0)
  return Array.from({ length: train.cranks }, (_, crank) => crank).flatMap((crank) => {
    const own = teams[crank % Math.max(1, teams.length)]?.[Math.floor(crank / Math.max(1, teams.length))]
    if (own !== undefined) return [{ tokens: own, blank: own.length - 1 }]
    const sentence = draft.pack.train[random.below(starter)]
    return sentence === undefined
      ? []
      : [{ tokens: sentence.tokens, blank: sentence.key[0] ?? sentence.tokens.length - 1 }]
  })
}

/** The step on the card that is on the line: at rate 0 nothing moves, and what it ends with is scratch. */
export function stepJob(draft: Draft, state: RunState, card: Card, from: CheckpointId, rate: number): NewJob {
  const { train } = state
  return {
    kind: 'step',
    from,
    to: draft.newName('c'),
    card,
    corpus: corpusOf(state),
    sampling: { seed: draft.match.seed, rows: draft.match.settings.brain.rows },
    stepNumber: train.nextStep,
    rule: { kind: 'sgd', rate },
    topGradients: TOP_GRADIENTS,
  }
}
