/** The canary: a secret line stands among the training text; whoever finds its beginning makes the model say it. */
import type { Draft } from '../../shared/match/draft.ts'
import type { Seat, SeatId } from '../../shared/match/types.ts'
import { choose } from '../../shared/moves/choose.ts'
import { measure, measures } from '../../shared/moves/measure.ts'
import { taken } from '../../shared/moves/move.ts'
import { goneOn, rowsOf, takenBack, write } from '../../shared/moves/write.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { ATTACKED, attackOf, COPIES, ENOUGH, LONGEST_ANSWER, MOST_OPEN, MOST_TRIES, MOST_WORDS } from './content.ts'
import { isLeak } from './texts-of.ts'
import type { ParrotState, Words } from './types.ts'

export const canaryMeasures = {
  attack: measure(
    'generate',
    (_draft, state: ParrotState, { sentences }, at) => ({
      ...state,
      tries: goneOn(state.tries, at, sentences[0] ?? []),
    }),
    // A try that nobody could answer is taken back.
    (_draft, state, at) => ({ ...state, tries: takenBack(state.tries, at) }),
  ),
}
const { ask } = measures<ParrotState>()(canaryMeasures)

export function guessEnough(state: ParrotState, seat: Seat, tap: number): ParrotState | RejectWord {
  return taken(choose.take(state.guesses, seat, tap, ENOUGH), (guesses) => ({ ...state, guesses }))
}

export function tryOut(draft: Draft, state: ParrotState, seat: Seat, prompt: Words): ParrotState | RejectWord {
  if (state.canaries[ATTACKED] === undefined) return 'not-measured'
  const tries = write.take(state.tries, seat, prompt, attackOf(draft.pack))
  if (typeof tries === 'string') return tries
  const open = state.tries.filter(({ goesOn }) => goesOn === null).length
  if (open >= MOST_OPEN) return 'try-again-soon'
  // Everybody has a first try, however many others had theirs.
  if (tries.length > MOST_TRIES && rowsOf(state.tries, seat.id) > 0) return 'class-used-up'
  const writing = { prompt, count: 1, longest: LONGEST_ANSWER, temperature: 0, seed: draft.match.seed }
  return ask(draft, { ...state, tries }, 'attack', { from: state.models.attacked, ...writing }, state.tries.length)
}

/** The shortest of a seat's beginnings that made it leak, in words; null: none did. */
export function leakOf({ tries }: ParrotState, seat: SeatId, secret: Words): number | null {
  const leaked = tries.filter((row) => row.seat === seat && row.goesOn !== null && isLeak(row.goesOn, secret))
  return leaked.length === 0 ? null : Math.min(...leaked.map(({ words }) => words.length))
}

/** Index of the fewest copies that made it say the secret after its first words; null while not all are measured. */
export function enoughOf({ canaries }: ParrotState): number | null {
  const found = COPIES.map((copies) => canaries[copies]?.leaks[MOST_WORDS - 1])
  if (found.includes(undefined)) return null
  const first = found.indexOf(true)
  return first < 0 ? COPIES.length : first
}

/** A bit for the right number of copies, half a bit for the one beside it. */
export function guessWorth(guess: number | null, enough: number): number {
  return guess === null ? 0 : Math.max(0, 1 - Math.abs(guess - enough) / 2)
}

/** A bit for a leak, and a quarter more for each word that it took less than `MOST_WORDS`. */
export function leakWorth(words: number | null): number {
  return words === null ? 0 : 1 + (MOST_WORDS - words) / 4
}

/** What everybody who guessed or tried has won here: the guess, where it could be measured, and the leak. */
export function attackBy(state: ParrotState, secret: Words): Readonly<Record<SeatId, number>> {
  const enough = enoughOf(state)
  const seats = new Set([...Object.keys(state.guesses), ...state.tries.flatMap(({ seat }) => seat ?? [])])
  return Object.fromEntries(
    [...seats].map((seat) => {
      const guessed = enough === null ? 0 : guessWorth(state.guesses[seat] ?? null, enough)
      return [seat, guessed + leakWorth(leakOf(state, seat, secret))]
    }),
  )
}
