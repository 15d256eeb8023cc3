/**
 * The story of this room's model, as far as it was measured: where it began, what the class did that moved it most, where
 * it ended, and how much of that is learned by heart. Numbers only: the screens find the words.
 */
import type { Match, TeamId } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { duelView } from './bet/duel.ts'
import type { DuelRound } from './bet/view-types.ts'
import { agreed } from './exam/agreed.ts'
import { levelTeams } from './exam/level-teams.ts'
import type { RunState } from './types.ts'

export interface Story {
  /** Held-out loss at the first and at the last exam, bits. */
  readonly startBits: number
  readonly endBits: number
  /** Sentences that the class brought, and real steps that the model took, in all Runs. */
  readonly sentences: number
  /** How many of them the world says; null where nobody knows. */
  readonly agreed: number | null
  readonly steps: number
  readonly derailments: number
  /** Whose sentences helped most, the best first: teams that nobody can tell apart stand side by side; bits on key words. */
  readonly helped: readonly { readonly team: TeamId; readonly bits: number }[]
  /** Whose sentences made it worse on key words, beyond chance. */
  readonly hurt: readonly TeamId[]
  /** The last Run: bits a word on the sentences that the model has trained on. */
  readonly readBits: number | null
  /** The last Run: how many of those who bet were less surprised than the model, before its training and after it. */
  readonly beat: { readonly before: Beat; readonly after: Beat | null } | null
}

type Beat = Pick<DuelRound, 'won' | 'players'>

/** null: no Run has been measured from its beginning to its end. */
export function runStory(states: readonly RunState[], { model }: Pick<Match, 'model'>, pack: Pack): Story | null {
  const runs = states.filter(({ exam }) => exam.after !== null)
  const [first, last] = [runs[0], runs.at(-1)]
  if (first?.exam.before == null || last?.exam.after == null) return null
  const credit = runs.flatMap(({ exam }) => exam.credit ?? [])
  const sentences = runs.flatMap(({ cargo }) => Object.values(cargo).flat())
  return {
    startBits: first.exam.before.bits,
    endBits: last.exam.after.bits,
    sentences: sentences.length,
    agreed: agreed(pack, sentences),
    steps: model.step,
    derailments: runs.reduce((sum, { train }) => sum + train.derailments.length, 0),
    helped: levelTeams(credit.filter(({ verdict }) => verdict === 'helped')).map(({ team, mean }) => ({
      team,
      bits: mean,
    })),
    hurt: [...new Set(credit.flatMap(({ team, verdict }) => (verdict === 'hurt' ? [team] : [])))],
    readBits: last.exam.recall.after?.bits ?? null,
    beat: beatOf(last, pack),
  }
}

function beatOf(state: RunState, pack: Pack): Story['beat'] {
  const duel = duelView(state, { pack, seat: null })
  const counted = ({ won, players }: DuelRound): Beat => ({ won, players })
  return duel === null ? null : { before: counted(duel.before), after: duel.after && counted(duel.after) }
}
