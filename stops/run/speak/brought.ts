/** What became of the sentences that the class brought: which of them the model learned best, also of what is not so. */
import type { Pack } from '../../../shared/packs/pack.ts'
import { worldSays } from '../../../shared/packs/world-says.ts'
import type { RunState } from '../types.ts'
import type { Brought, BroughtSentence } from './view-types.ts'

/** null: nothing was brought, or it is not measured. */
export function broughtBy(state: RunState, pack: Pack): Brought | null {
  const measured = Object.keys(state.cargo).flatMap((team) => measuredOf(state, team))
  if (measured.length === 0) return null
  const never = measured.filter(({ tokens }) => worldSays(pack, tokens) === 'no')
  const rest = measured.filter((one) => !never.includes(one))
  return {
    learned: Object.keys(state.cargo).flatMap((team) => best(rest.filter((one) => one.team === team)) ?? []),
    misled: best(never),
  }
}

function measuredOf({ cargo, exam }: RunState, team: string): BroughtSentence[] {
  const { before, after } = exam.recall
  return (cargo[team] ?? []).flatMap((tokens, at) => {
    const [beforeBits, afterBits] = [before?.each[team]?.[at], after?.each[team]?.[at]]
    return beforeBits === undefined || afterBits === undefined || afterBits >= beforeBits
      ? []
      : [{ team, tokens, beforeBits, afterBits }]
  })
}

/** The one that surprises the model least now. */
function best(sentences: readonly BroughtSentence[]): BroughtSentence | null {
  return sentences.toSorted((one, other) => one.afterBits - other.afterBits)[0] ?? null
}
