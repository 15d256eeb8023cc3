/** Whose words and figures a Run shows: the class's own model's, as far as it has come. */
import { own, untrained } from '../../shared/match/models.ts'
import type { Provenance } from '../../shared/match/origin.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { toldOn } from './train/legs.ts'
import type { RunState } from './types.ts'

/** While people are asked, no model says anything. */
export function speaks(state: RunState, match: Match, { role }: Audience): Provenance | null {
  const { phase, train } = state
  switch (phase) {
    case 'brief':
      // The wall has its first words.
      return role === 'seat' ? null : untrained
    case 'read':
    case 'bet':
    case 'stakes':
    case 'teach':
    case 'forecast':
    case 'explain':
      return null
    case 'train':
      return own(
        match,
        Math.max(train.nextStep, ((role === 'seat' ? toldOn(state, match) : train.points).at(-1)?.step ?? -1) + 1),
      )
    case 'reveal':
    case 'exam':
    case 'speak':
      return own(match, match.model.step)
  }
}
