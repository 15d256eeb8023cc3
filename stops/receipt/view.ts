/** What each audience sees of Receipt, built from nothing: no figure is in it before the ticket, no voice before the coal is spent. */
import { winnersOf } from '../../shared/match/places.ts'
import { ownModel } from '../../shared/match/report.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { amount } from '../../shared/moves/amount.ts'
import { choose } from '../../shared/moves/choose.ts'
import { contrastShown, explain, textsFor } from '../../shared/moves/explain.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { whereOf } from '../../shared/moves/measure.ts'
import { looking } from '../../shared/moves/move.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { fewOf, isSpent, spentShown } from './coal.ts'
import { ESTIMATES, SCALES, SPENDS, TEXT } from './content.ts'
import { figuresOf, linesOf, powerOf } from './figures.ts'
import { isTimed } from './lab.ts'
import { coalWorth, worthBySeat } from './score.ts'
import { teamTickets } from './team-tickets.ts'
import { isFrom, type ReceiptState } from './types.ts'
import type { ReceiptView } from './view-types.ts'

export function receiptView(match: Match, state: ReceiptState, audience: Audience, pack: Pack): ReceiptView {
  const who = looking(match, audience)
  const { phase, model, guesses, coal, texts, contrast } = state
  const figures = phase === 'guess' ? null : figuresOf(state, match, pack)
  const worth = figures === null ? {} : worthBySeat(state, figures)
  const isBurned = isFrom(state, 'spent')
  return {
    ...whereOf(state),
    // When the timed training ends is what the others estimate.
    waits: phase === 'guess' && audience.role !== 'host' ? null : waitsFor(match, state, isReady(state)),
    origin: model.origin,
    estimates: ESTIMATES.map((what, at) => ({
      what,
      guess: amount.show(guesses[at] ?? {}, who, SCALES[what], figures !== null),
      power: figures === null ? null : powerOf(figures, what),
    })),
    ticket: figures === null ? null : linesOf(figures),
    teams: figures === null ? [] : teamTickets(match).filter(({ team }) => who === null || who.team === team),
    best: figures === null || who !== null ? [] : winnersOf(match, worth),
    won: figures === null || who === null ? null : (worth[who.id] ?? 0),
    coal: isFrom(state, 'coal') ? choose.show(coal, who, { options: SPENDS.length }, isBurned) : null,
    coalWon: isBurned && who !== null ? (coalWorth(state)[who.id] ?? 0) : null,
    few: fewOf(match, pack),
    exam: figures === null || model.origin !== 'own' ? null : ownModel(match),
    spent: isBurned ? spentShown(state) : null,
    explain: phase === 'say' ? explain.show(texts, who, TEXT, false) : null,
    contrast: phase === 'say' ? contrastShown(texts, contrast) : null,
    texts: audience.role === 'host' && phase === 'say' ? textsFor(match, texts) : [],
  }
}

/** All that the phase waits for has been measured, or never will be. */
function isReady(state: ReceiptState): boolean {
  if (state.phase === 'guess') return isTimed(state)
  return state.phase !== 'spent' || isSpent(state)
}
