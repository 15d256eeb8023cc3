/**
 * The story of this room's model, as far as it was measured: where it began, what the class did that moved it most, where
 * it ended, and how much of that is learned by heart. Numbers only: the screens find the words.
 */
import type { Outcome } from './stop.ts'
import type { Match, TeamId } from './types.ts'

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
export function storyOf({ model }: Pick<Match, 'model'>, outcomes: readonly Outcome[]): Story | null {
  const runs = outcomes.flatMap(({ run }) => (run === null || run.afterBits === null ? [] : [run]))
  const [first, last] = [runs[0], runs.at(-1)]
  if (first === undefined || first.beforeBits === null || last === undefined || last.afterBits === null) return null
  const helped = runs
    .flatMap(({ credit }) => credit)
    .filter(({ verdict }) => verdict === 'helped')
    .toSorted((a, b) => b.mean - a.mean)[0]
  return {
    startBits: first.beforeBits,
    endBits: last.afterBits,
    sentences: runs.reduce((sum, { cargo }) => sum + Object.values(cargo).flat().length, 0),
    steps: model.step,
    derailments: runs.reduce((sum, run) => sum + run.derailments, 0),
    helped: helped === undefined ? null : { team: helped.team, bits: helped.mean },
    readBits: last.readBits,
  }
}
