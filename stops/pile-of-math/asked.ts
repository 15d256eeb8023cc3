/** What Pile of Math asked: beginnings for the model to go on with, and a guess of its surprise. */
import { answersOf, type Asked, asked, count, measured } from '../../shared/match/asked.ts'
import type { PileAnswer, PileState } from './types.ts'

export function pileAsked({ answers, guesses, measuredBits, phase }: PileState, isOver: boolean): Asked[] {
  const bySeat = Object.groupBy(answers, ({ seat }) => seat ?? '')
  const talk = Object.fromEntries(
    Object.entries(bySeat).flatMap(([seat, own]): [string, readonly PileAnswer[]][] =>
      seat === '' || own === undefined ? [] : [[seat, own]],
    ),
  )
  return [
    asked(
      'talk',
      answersOf(talk, (own) => ({
        kind: 'lines',
        lines: own.map(({ prompt, written }) => ({ mark: 'begun', words: prompt, goesOn: written ?? [] })),
      })),
    ),
    asked(
      'guess-loss',
      answersOf(guesses, (bits) => count(bits, 'bits')),
      { truth: phase === 'reveal' || isOver ? measured(measuredBits, 'bits') : null },
    ),
  ]
}
