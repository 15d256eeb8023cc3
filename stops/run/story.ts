/**
 * The story of this room's model, as far as it was measured: where it began, what the class did that moved it most, where
 * it ended, and how much of that is learned by heart. Numbers only: the screens find the words.
 */
import type { Match, TeamId } from '../../shared/match/types.ts'
import type { RunState } from './types.ts'

export interface Story {
  /** Held-out loss at the first and at the last exam, bits. */
  readonly startBits: number
  readonly endBits: number
  /** Sentences that the class brought, and real steps that the model took, in all Runs. */
  readonly sentences: number
  readonly steps: number
  readonly derailments: number
  /** The team whose sentences helped most, by an interval that says so; bits on key words. */
  readonly helped: { readonly team: TeamId; readonly bits: number } | null
  /** The last Run: bits a word on the sentences that the model has trained on. */
  readonly readBits: number | null
}

/** null: no Run has been measured from its beginning to its end. */
export function runStory(states: readonly RunState[], { model }: Pick<Match, 'model'>): Story | null {
  const runs = states.filter(({ exam }) => exam.after !== null)
  const [first, last] = [runs[0], runs.at(-1)]
  if (first?.exam.before == null || last?.exam.after == null) return null
  const helped = runs
    .flatMap(({ exam }) => exam.credit ?? [])
    .filter(({ verdict }) => verdict === 'helped')
    .toSorted((a, b) => b.mean - a.mean)[0]
  return {
    startBits: first.exam.before.bits,
    endBits: last.exam.after.bits,
    sentences: runs.reduce((sum, { cargo }) => sum + Object.values(cargo).flat().length, 0),
    steps: model.step,
    derailments: runs.reduce((sum, { train }) => sum + train.derailments.length, 0),
    helped: helped === undefined ? null : { team: helped.team, bits: helped.mean },
    readBits: last.exam.recall.after?.bits ?? null,
  }
}
