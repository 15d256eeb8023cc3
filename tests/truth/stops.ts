/**
 * L4, the law of play at the other stops: they are played by the game's own rules with the class' own brain, and each way to play
 * is paid by the stop's own score. Careless players put every slider anywhere and choose any dose; careful ones take blind
 * guessing for the untrained model's loss, let the next presses raise the share as the last ones did, and choose the dose
 * that asks the town's other sentences too.
 */
import { finishedOf } from '../match/seen.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { DOSES, ROUNDS } from '../../stops/flashcard/content.ts'
import { isMended, isSpared } from '../../stops/flashcard/bits-off.ts'
import { measuredRounds, scoreOf } from '../../stops/flashcard/score.ts'
import type { FlashcardState } from '../../stops/flashcard/types.ts'
import { guessWorth } from '../../shared/measures/guess-worth.ts'
import { summitBits } from '../../shared/packs/signature.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { playMatch } from '../pace/play-match.ts'
import { eachSeed, mean, type Experiment } from './finding.ts'
import type { World } from './world.ts'

/** Of chance: so many careless players. */
const CARELESS = 40
/** What one press does, before anybody has seen one. */
const FIRST = 1.5

async function play({ pack }: World, seed: number) {
  const plan = ['pile-of-math', 'flashcard'] as const
  const { match } = await playMatch({ pack, brain: brainFor('class', pack), plan, players: 2, teams: 1, seed })
  const random = randomFrom(seed + 1)
  const summit = summitBits(pack)
  const pile = finishedOf(match).find((state) => state.stop === 'pile-of-math')
  const card = finishedOf(match).find((state) => state.stop === 'flashcard')
  if (pile?.measuredBits == null || card === undefined) throw new Error('a stop was not measured')
  const { measuredBits } = pile
  const worth = (bits: number) => guessWorth(Math.abs(bits - measuredBits), summit)
  const anywhere = Array.from({ length: CARELESS }, () => worth(2 * summit * random.unit()))
  const careful = scoreOf(withPlayer(card, carefully(card), DOSES.length - 1), 'me', pack)
  const careless = Array.from({ length: CARELESS }, () => {
    const says = ROUNDS.map(() => 2 ** (-10 * random.unit()))
    return scoreOf(withPlayer(card, says, random.below(DOSES.length)), 'me', pack)
  })
  return {
    'Pile of Math, nobody guesses: bits': guessWorth(null, summit),
    'Pile of Math: careless beats none by': mean(anywhere),
    'Pile of Math: careful beats careless by': worth(summit) - mean(anywhere),
    'Flashcard, nobody plays: bits': scoreOf(card, 'nobody', pack),
    'Flashcard: doses that mend and spare': (card.doses ?? []).filter((dose) => isMended(dose) && isSpared(dose))
      .length,
    'Flashcard: careless beats none by': mean(careless),
    'Flashcard: careful beats careless by': careful - mean(careless),
  }
}

/** The share rises in the next presses as it rose in the last ones. */
function carefully({ seen }: FlashcardState): number[] {
  const shares = seen.map(({ truth }) => truth)
  let pressed = 0
  return ROUNDS.map((count) => {
    const now = shares[pressed] ?? 0
    const rise = pressed === 0 ? FIRST : now / (shares[pressed - 1] ?? now)
    pressed += count
    return Math.min(1, now * Math.max(1, rise) ** count)
  })
}

function withPlayer(state: FlashcardState, says: readonly number[], dose: number): FlashcardState {
  if (measuredRounds(state).length < ROUNDS.length) throw new Error('not all rounds were pressed')
  return {
    ...state,
    guesses: state.guesses.map((all, round) => ({ ...all, me: says[round] ?? 0 })),
    votes: { ...state.votes, me: dose },
  }
}

export const l4: Experiment = {
  id: 'L4',
  claim: 'At Pile of Math and Flashcard, too, careful play beats careless play, and that beats none.',
  fast: true,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'Pile of Math, nobody guesses: bits': [0, 0],
        'Pile of Math: careless beats none by': [2, 6],
        'Pile of Math: careful beats careless by': [2, 6],
        'Flashcard, nobody plays: bits': [0, 0],
        'Flashcard: doses that mend and spare': [1, 1],
        'Flashcard: careless beats none by': [3, 16],
        'Flashcard: careful beats careless by': [3, 16],
      },
      (seed) => play(world, seed),
    ),
}
