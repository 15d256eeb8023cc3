/** What Blank duel asked: the words of its blanks, at which of them the reader of both sides is ahead, and why it cannot write. */
import { answersOf, asked, voted, worth, type Asked, type Said } from '../../shared/match/asked.ts'
import { lastWorth } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { LAST, REASONS } from './content.ts'
import { aheadIn, betScores, betsOf, filledAt, fillScores, isShown, isTold, roundsOf } from './score.ts'
import type { BlankState } from './types.ts'

export function blankAsked(state: BlankState, { words }: Pack, isOver: boolean): Asked[] {
  const { blanks, round } = state
  const fills = blanks.slice(0, round + 1).flatMap((blank, at): Asked[] => {
    const isOpen = isTold(state, at)
    const answers = answersOf(
      filledAt(state, at).votes,
      ({ option }): Said => ({ kind: 'word', word: blank.options[option] ?? 0 }),
      (vote, seat) => ({ ...worth(fillScores(state, at))(vote, seat), sure: vote.confidence }),
    )
    return [
      asked('fill', answers, {
        number: at + 1,
        // Behind the blank it goes on; that is told with its word.
        sentence: [...blank.tokens.slice(0, blank.blank), null, ...(isOpen ? blank.tokens.slice(blank.blank + 1) : [])],
        truth: isOpen ? { kind: 'word', word: blank.options[blank.right] ?? 0 } : null,
      }),
    ]
  })
  const bets = state.bets.map((_, leg) => {
    const named = (at: number) => words[trueWord(state, roundsOf(state, leg)[at] ?? -1)] ?? ''
    const wanted = isShown(state, leg) ? aheadIn(state, leg) : null
    const said = (laid: readonly number[]): Said => ({
      kind: 'text',
      text: laid.flatMap((count, at) => (count === 0 ? [] : [`${named(at)} ${count}`])).join(' · '),
    })
    return asked('ahead', answersOf(betsOf(state, leg), said, worth(betScores(state, leg))), {
      number: leg + 1,
      truth: wanted === null ? null : { kind: 'text', text: wanted.map(named).join(' · ') },
    })
  })
  const isAnswered = isOver || state.phase === 'answer'
  const say = voted(
    'say',
    state.reasons,
    (reason) => ({ kind: 'option', key: `blank-duel.reason-${REASONS[reason] ?? ''}` }),
    isAnswered ? LAST.right : null,
    (one) => (isAnswered ? lastWorth(one, LAST) : null),
  )
  return [...fills, ...bets, ...(state.form === 'full' ? [say] : [])]
}

function trueWord({ blanks }: BlankState, round: number): number {
  const blank = blanks[round]
  return blank?.options[blank.right] ?? 0
}
