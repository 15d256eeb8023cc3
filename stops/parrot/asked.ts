/** What Parrot or Learner asked: where the chips lay, how many sentences, how many copies, tries, and a guess. */
import { answersOf, type Asked, asked, count, measured, worth, type Line } from '../../shared/match/asked.ts'
import type { SeatId } from '../../shared/match/types.ts'
import type { Choices } from '../../shared/moves/choose.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { enoughOf } from './canary.ts'
import { COPIES, SIZES } from './content.ts'
import { chipScores } from './curtain.ts'
import { measuredShare } from './newcomer.ts'
import { newcomerOf } from './texts-of.ts'
import { isFrom, type ParrotPhase, type ParrotState } from './types.ts'

export function parrotAsked(state: ParrotState, pack: Pack, isOver: boolean): Asked[] {
  const { laid, parrot, laps, guesses, shares, newcomer, form } = state
  const isTold = (first: ParrotPhase) => isOver || isFrom(state, first)
  const unveiled = isTold('unveil')
  const scores = chipScores(state)
  const short = [
    ...laid.map((bets, at) => {
      return asked(
        'parrot-chips',
        answersOf(bets, (chips) => count(chips[0] ?? 0, 'count'), worth(unveiled ? (scores[at] ?? []) : [])),
        {
          number: at + 1,
          sentence: state.answers[at]?.words ?? null,
          truth: unveiled ? { kind: 'text', text: parrot === 0 ? 'A' : 'B' } : null,
        },
      )
    }),
    ...laps.slice(0, 1).map(({ choices }) => sizes('parrot-size', choices)),
  ]
  const again = laps.slice(1).map(({ choices }) => sizes('parrot-size-again', choices))
  if (form === 'express') return [...short, ...again]
  const enough = enoughOf(state)
  return [
    ...short,
    asked(
      'parrot-enough',
      answersOf(guesses, (option) => count(copiesOf(option), 'count')),
      { truth: isTold('leak') && enough !== null ? count(copiesOf(enough), 'count') : null },
    ),
    asked(
      'parrot-try',
      answersOf(linesOf(state), (lines) => ({ kind: 'lines', lines })),
    ),
    asked(
      'parrot-share',
      answersOf(shares, (p) => count(p, 'share')),
      { truth: isTold('adopted') ? measured(newcomerOf(pack) && measuredShare(newcomer.with), 'share') : null },
    ),
    ...again,
  ]
}

function sizes(id: string, choices: Choices): Asked {
  return asked(
    id,
    answersOf(choices, (size) => count(SIZES[size] ?? 0, 'count')),
  )
}

/** "More" is told as the next larger round number. */
function copiesOf(option: number): number {
  return COPIES[option] ?? 2 * (COPIES.at(-1) ?? 0)
}

function linesOf({ tries }: ParrotState): Readonly<Record<SeatId, readonly Line[]>> {
  const bySeat = Map.groupBy(
    tries.filter(({ seat }) => seat !== null),
    ({ seat }) => seat ?? '',
  )
  return Object.fromEntries(
    [...bySeat].map(([seat, rows]) => [
      seat,
      rows.map(({ words, goesOn }): Line => ({ mark: 'begun', words, goesOn: goesOn ?? [] })),
    ]),
  )
}
