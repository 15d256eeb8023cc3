/** What Who moves together asked: which pairs of words come together, and what brings them together. */
import { answersOf, asked, voted, worth, type Asked, type Said } from '../../shared/match/asked.ts'
import { lastWorth } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { LAST, REASONS } from './content.ts'
import { betsOf, isTold, pairScores, wantedOf } from './score.ts'
import type { MovesState } from './types.ts'

export function movesAsked(state: MovesState, { words }: Pack, isOver: boolean): Asked[] {
  const pairs = state.pairs ?? []
  const named = (at: number) => (pairs[at]?.words ?? []).map((word) => words[word] ?? '').join('-')
  const legs = state.bets.map((_, leg) => {
    const wanted = isTold(state, leg) ? wantedOf(state, leg) : null
    return asked(
      'pair',
      answersOf(
        betsOf(state, leg),
        (laid) => ({
          kind: 'text',
          text: laid.flatMap((count, at) => (count === 0 ? [] : [`${named(at)} ${count}`])).join(' · '),
        }),
        worth(pairScores(state, leg)),
      ),
      {
        number: leg + 1,
        truth: wanted === null ? null : { kind: 'text', text: wanted.map(named).join(' · ') },
      },
    )
  })
  const isAnswered = isOver || state.phase === 'answer'
  const say = voted('say', state.reasons, reasonSaid, isAnswered ? LAST.right : null, (one) =>
    isAnswered ? lastWorth(one, LAST) : null,
  )
  return [...legs, ...(state.form === 'full' ? [say] : [])]
}

function reasonSaid(reason: number): Said {
  return { kind: 'option', key: `who-moves.reason-${REASONS[reason] ?? ''}` }
}
