/** What Specialist asked: whose client, which levers, which card, what it costs, what is mixed in, and what tuning does. */
import { answersOf, asked, voted, type Asked, type Said } from '../../shared/match/asked.ts'
import type { Choices } from '../../shared/moves/choose.ts'
import { lastWorth } from '../../shared/moves/vote.ts'
import { CARDS, KEEPS, LAST, leverIds, LEVERS, REASONS } from './content.ts'
import { isFrom, type SpecialistState } from './types.ts'

export function specialistAsked(state: SpecialistState, isOver: boolean): Asked[] {
  const chosen = (id: string, choices: Choices, say: (option: number) => Said) => asked(id, answersOf(choices, say))
  const isAnswered = isOver || state.phase === 'answer'
  return [
    asked(
      'bid',
      answersOf(state.bids, (laid) => ({ kind: 'text', text: laid.join(' · ') })),
    ),
    ...(state.content === 'own'
      ? [chosen('own', state.owns, (option) => named('own', option === 1 ? 'text' : 'bid'))]
      : []),
    ...(isFrom(state, 'recipe')
      ? [
          ...leverIds.map((lever) =>
            chosen(lever, state.levers[lever], (option) => ({
              kind: 'text',
              text: String(LEVERS[lever][option] ?? ''),
            })),
          ),
          chosen('strike', state.strikes, (card) => ({ kind: 'cards', cards: card < CARDS ? [card + 1] : [] })),
        ]
      : []),
    ...(isFrom(state, 'bet')
      ? [
          asked(
            'loss',
            answersOf(state.bets, (laid) => ({ kind: 'text', text: laid.join(' · ') })),
          ),
        ]
      : []),
    ...(state.rematch && isFrom(state, 'again')
      ? [chosen('keep', state.keeps, (option) => named('keep', KEEPS[option]))]
      : []),
    ...(isFrom(state, 'say')
      ? [
          voted(
            'say',
            state.reasons,
            (reason) => named('reason', REASONS[reason]),
            isAnswered ? LAST.right : null,
            (one) => (isAnswered ? lastWorth(one, LAST) : null),
          ),
        ]
      : []),
  ]
}

function named(what: string, id: string | undefined): Said {
  return { kind: 'option', key: `specialist.${what}-${id ?? ''}` }
}
