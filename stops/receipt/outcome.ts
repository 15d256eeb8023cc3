/** What Receipt adds to standings, awards and report. */
import { winnersBy } from '../../shared/match/chip-scores.ts'
import type { AwardRule, Outcome } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { spentShown } from './coal.ts'
import { figuresOf } from './figures.ts'
import { worthBySeat } from './score.ts'
import { isFrom, type ReceiptState } from './types.ts'
import type { ReceiptResult } from './view-types.ts'

export const receiptAwards: readonly AwardRule[] = [{ id: 'reckoner', by: 'most' }]

export function receiptOutcome(state: ReceiptState, match: Match, pack: Pack): Outcome {
  const isOver = match.play !== state
  if (!isOver && state.phase === 'guess') return { cards: [], deeds: [], result: null }
  const figures = figuresOf(state, match, pack)
  return {
    cards: [],
    deeds: winnersBy('reckoner', worthBySeat(state, figures)),
    result: {
      ...figures,
      origin: state.model.origin,
      spent: isFrom(state, 'spent') ? spentShown(state) : null,
    } satisfies ReceiptResult,
  }
}
