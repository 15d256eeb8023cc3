/** What Pile of Math asked: beginnings for the model to go on with, and a guess of its surprise. */
import { type Asked, asked, figuresOf, measured } from '../../shared/match/asked.ts'
import { rowsAsked } from '../../shared/moves/write.ts'
import type { PileState } from './types.ts'

export function pileAsked({ begun, guesses, measuredBits, phase }: PileState, isOver: boolean): Asked[] {
  const truth = phase === 'reveal' || isOver ? measured(measuredBits, 'bits') : null
  return [asked('talk', rowsAsked(begun)), asked('guess-loss', figuresOf(guesses, 'bits'), { truth })]
}
