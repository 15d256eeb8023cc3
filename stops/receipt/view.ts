/** What each audience sees of Receipt, built from nothing: no figure is in it before the ticket. */
import { membersOf } from '../../shared/match/teams.ts'
import type { Match } from '../../shared/match/types.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { sum } from '../../shared/measures/mean.ts'
import { amount } from '../../shared/moves/amount.ts'
import { contrastShown, explain, textsFor } from '../../shared/moves/explain.ts'
import { waitsFor } from '../../shared/moves/held.ts'
import { whereOf } from '../../shared/moves/measure.ts'
import { looking } from '../../shared/moves/move.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { ESTIMATES, SCALES, TEXT } from './content.ts'
import { figuresOf, linesOf, powerOf } from './figures.ts'
import { worthBySeat } from './score.ts'
import type { ReceiptState } from './types.ts'
import type { ReceiptView, TeamTicket } from './view-types.ts'

export function receiptView(match: Match, state: ReceiptState, audience: Audience, pack: Pack): ReceiptView {
  const who = looking(match, audience)
  const { phase, model, guesses, texts, contrast } = state
  const figures = phase === 'guess' ? null : figuresOf(state, match, pack)
  return {
    ...whereOf(state),
    waits: waitsFor(match, state, phase !== 'guess' || state.timed !== null),
    origin: model.origin,
    estimates: ESTIMATES.map((what, at) => ({
      what,
      guess: amount.show(guesses[at] ?? {}, who, SCALES[what], figures !== null),
      power: figures === null ? null : powerOf(figures, what),
    })),
    ticket: figures === null ? null : linesOf(figures),
    teams: figures === null ? [] : teamTickets(match).filter(({ team }) => who === null || who.team === team),
    won: figures === null || who === null ? null : (worthBySeat(state, figures)[who.id] ?? 0),
    explain: phase === 'say' ? explain.show(texts, who, TEXT, false) : null,
    contrast: phase === 'say' ? contrastShown(texts, contrast) : null,
    texts: audience.role === 'host' && phase === 'say' ? textsFor(match, texts) : [],
  }
}

function teamTickets(match: Match): TeamTicket[] {
  return match.teams.map(({ id }) => {
    const members = membersOf(match, id)
    return {
      team: id,
      players: members.length,
      bitsSaved: sum(members.map(({ bitsSaved }) => bitsSaved)),
      cards: sum(members.map(({ cards }) => cards)),
      foresight: sum(members.map(({ foresight }) => foresight)),
    }
  })
}
