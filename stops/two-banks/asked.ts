/** What Two banks asked: which kind of words goes on, which swap turns a sentence most, and why a clue behind the gap is of no use. */
import { answersOf, asked, voted, worth, type Asked, type Said } from '../../shared/match/asked.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { lastWorth } from '../../shared/moves/vote.ts'
import { BEHIND, LAST, REASONS } from './content.ts'
import { promptOf } from './pair.ts'
import { betsOf, isTold, isTurned, kindScores, picksOf, saysOf, turnScores, turnsOf } from './score.ts'
import { otherSide, type BanksState, type Leg, type Pair } from './types.ts'

const KIND_NAMES = ['first', 'second', 'neither'] as const

export function banksAsked(state: BanksState, isOver: boolean): Asked[] {
  const { pair, reads, legs } = state
  if (pair === null) return []
  const rounds = reads.map((read, round) => {
    const isBehind = round === BEHIND
    const words = isBehind ? pair.shared : promptOf(pair, state.side)
    return asked(
      'kind',
      answersOf(
        betsOf(state, round),
        (laid) => ({ kind: 'text', text: laid.join(' · ') }),
        worth(kindScores(state, round)),
      ),
      {
        number: round + 1,
        sentence: [...words, null, ...(isBehind ? pair.clues[otherSide(state.side)] : [])],
        truth: isTold(state, round) ? kindSaid(saysOf(read)) : null,
      },
    )
  })
  const turned = legs.map((leg, at) => turnAsked(state, pair, leg, at))
  const isAnswered = isOver || state.phase === 'answer'
  const say = voted('say', state.reasons, reasonSaid, isAnswered ? LAST.right : null, (one) =>
    isAnswered ? lastWorth(one, LAST) : null,
  )
  return [...rounds, ...turned, ...(state.form === 'full' ? [say] : [])]
}

function turnAsked(state: BanksState, pair: Pair, leg: Leg, at: number): Asked {
  const { swaps, side } = leg
  const said = (option: number): Said => ({ kind: 'word', word: swaps[option]?.word ?? 0 })
  const worths = Object.entries(turnScores(state, at)).map(([seat, saved]) => ({ seat, saved }))
  const isTold = isTurned(state, at) && leg.after.length > 0
  return asked('swap', answersOf(picksOf(state, at), said, worth(worths)), {
    number: at + 1,
    sentence: [...promptOf(pair, side), null],
    truth: isTold ? said(largestAt(turnsOf(leg))) : null,
  })
}

function kindSaid(kind: number): Said {
  return { kind: 'option', key: `two-banks.kind-${KIND_NAMES[kind] ?? ''}` }
}

function reasonSaid(reason: number): Said {
  return { kind: 'option', key: `two-banks.reason-${REASONS[reason] ?? ''}` }
}
