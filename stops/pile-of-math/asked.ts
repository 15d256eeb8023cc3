/** What Pile of Math asked: beginnings for the model to go on with, and a guess of its surprise. */
import { answersOf, type Asked, asked, count, type Line, measured } from '../../shared/match/asked.ts'
import type { SeatId } from '../../shared/match/types.ts'
import type { PileState } from './types.ts'

export function pileAsked({ begun, guesses, measuredBits, phase }: PileState, isOver: boolean): Asked[] {
  const lines: Record<SeatId, readonly Line[]> = {}
  for (const { seat, words, goesOn } of begun) {
    if (seat === null) continue
    lines[seat] = [...(lines[seat] ?? []), { mark: 'begun', words, goesOn: goesOn ?? [] }]
  }
  return [
    asked(
      'talk',
      answersOf(lines, (own) => ({ kind: 'lines', lines: own })),
    ),
    asked(
      'guess-loss',
      answersOf(guesses, (bits) => count(bits, 'bits')),
      { truth: phase === 'reveal' || isOver ? measured(measuredBits, 'bits') : null },
    ),
  ]
}
