/**
 * B4 to B6, Blank duel: how well a next-word model and a copy of it that has learned to read both sides fill blanks whose clue
 * stands before or behind them, which of the two is ahead where, and what careful play is worth. Blanks, training and scores
 * are the stop's own.
 */
import { plainLab } from '../lab/plain-lab.ts'
import { done } from '../lab/lab-builders.ts'
import type { BlankRead } from '../../shared/lab/jobs/blanks.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { depotRecipe } from '../../shared/match/models.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { savedOnSeveral } from '../../shared/moves/bet.ts'
import { lastWorth, type Vote } from '../../shared/moves/vote.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { sidesOf } from '../../shared/packs/sides.ts'
import { blanksIn } from '../../stops/blank-duel/blanks.ts'
import { CLEAR, PER_LEG, tableOf } from '../../stops/blank-duel/content.ts'
import { questionOf } from '../../stops/blank-duel/lab.ts'
import { aheadIn } from '../../stops/blank-duel/score.ts'
import { SIDES, type Blank, type Side } from '../../stops/blank-duel/types.ts'
import { eachSeed, mean, onceASeed, type Experiment } from './finding.ts'
import type { World } from './world.ts'

/** Legs whose blanks are read by the models of one seed. */
const LEGS = 24

/** Blanks at the end of a sentence, which is the next-word model's own task; the stop plays none of them. */
const ENDS = 60

interface Duel {
  readonly blanks: readonly Blank[]
  readonly reads: Readonly<Record<Side, readonly BlankRead[]>>
  /** Of blanks at the end. */
  readonly ends: Readonly<Record<Side, readonly BlankRead[]>>
  readonly seconds: number
}

const duelOf = onceASeed(measure)

async function measure({ pack }: World, seed: number): Promise<Duel> {
  const rooms = Array.from({ length: LEGS }, (_, room) =>
    blanksIn(pack, pack.heldOut, randomFrom(100 * seed + room), 1),
  )
  const blanks = rooms.filter((leg) => leg.length === PER_LEG).flat()
  const lab = await plainLab(pack)
  const brain = brainFor('class', pack)
  const recipe = depotRecipe(brain)
  await lab.run({ ...recipe, id: 'depot', seed })
  const began = performance.now()
  const question = questionOf({ base: recipe.to, blanks }, pack, seed, brain.rows)
  const cards = [...question.cards, ...endsIn(pack, seed)]
  const { left, both } = await done(lab, { id: 'b', kind: 'blanks', ...question, cards })
  const seconds = (performance.now() - began) / 1000
  await lab.dispose()
  const count = blanks.length
  return {
    blanks,
    reads: { left: left.slice(0, count), both: both.slice(0, count) },
    ends: { left: left.slice(count), both: both.slice(count) },
    seconds,
  }
}

/** Sentences whose last word is told by what stands before it, with any other word to choose from. */
function endsIn({ heldOut }: Pack, seed: number) {
  const told = heldOut.filter(({ tokens, key, floorBits }) => {
    const last = tokens.length - 1
    return key.includes(last) && (floorBits[last] ?? Infinity) <= CLEAR.before.most
  })
  const some = randomFrom(seed).shuffle(told).slice(0, ENDS)
  return some.map(({ tokens }) => {
    const word = tokens.at(-1) ?? 0
    return { tokens: [...tokens], blank: tokens.length - 1, options: [word, word === 1 ? 2 : 1] }
  })
}

/** Mean of what a model was measured at on the blanks with this clue. */
function meanOf(
  { blanks, reads }: Duel,
  side: Side,
  clue: Blank['clue'],
  of: (read: BlankRead, blank: Blank) => number,
) {
  return mean(
    blanks.flatMap((blank, i) => {
      const read = reads[side][i]
      return blank.clue === clue && read !== undefined ? [of(read, blank)] : []
    }),
  )
}

const bitsOf = ({ bits }: BlankRead) => bits
const isRight = ({ shares }: BlankRead, { right }: Blank) => Number(largestAt(shares) === right)

export const b4: Experiment = {
  id: 'B4',
  claim:
    'Where the clue stands behind a blank the reader of both sides is far ahead; where it stands before it, and at the end of a sentence, it is too close to call.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'clue before: bits, left': [0.1, 1.6],
        'clue before: bits, both sides': [0.3, 2.6],
        'clue before: left ahead by': [-0.8, 0.8],
        'blank at the end: bits, left': null,
        'blank at the end: left ahead by': [-0.8, 0.8],
        'clue behind: bits, left': [2, 6],
        'clue behind: bits, both sides': [0.5, 3],
        'clue behind: both sides ahead by': [1.2, 4],
        'clue before: right of four, left': null,
        'clue before: right of four, both sides': null,
        'clue behind: right of four, left': null,
        'clue behind: right of four, both sides': null,
        'seconds to train, one core': null,
      },
      async (seed) => {
        const duel = await duelOf(world, seed)
        const [beforeLeft, beforeBoth] = SIDES.map((side) => meanOf(duel, side, 'before', bitsOf))
        const [behindLeft, behindBoth] = SIDES.map((side) => meanOf(duel, side, 'behind', bitsOf))
        return {
          'clue before: bits, left': beforeLeft ?? Number.NaN,
          'clue before: bits, both sides': beforeBoth ?? Number.NaN,
          'clue before: left ahead by': (beforeBoth ?? Number.NaN) - (beforeLeft ?? Number.NaN),
          'blank at the end: bits, left': mean(duel.ends.left.map(bitsOf)),
          'blank at the end: left ahead by': mean(duel.ends.both.map(bitsOf)) - mean(duel.ends.left.map(bitsOf)),
          'clue behind: bits, left': behindLeft ?? Number.NaN,
          'clue behind: bits, both sides': behindBoth ?? Number.NaN,
          'clue behind: both sides ahead by': (behindLeft ?? Number.NaN) - (behindBoth ?? Number.NaN),
          'clue before: right of four, left': meanOf(duel, 'left', 'before', isRight),
          'clue before: right of four, both sides': meanOf(duel, 'both', 'before', isRight),
          'clue behind: right of four, left': meanOf(duel, 'left', 'behind', isRight),
          'clue behind: right of four, both sides': meanOf(duel, 'both', 'behind', isRight),
          'seconds to train, one core': duel.seconds,
        }
      },
    ),
}

/** Legs as the stop plays them: their blanks, and at which of them the reader of both sides was ahead. */
function legsOf({ blanks, reads }: Duel) {
  const shares = (side: Side) => reads[side].map((read) => read.shares)
  const state = { blanks, reads: { left: shares('left'), both: shares('both') } }
  return Array.from({ length: blanks.length / PER_LEG }, (_, leg) => ({
    blanks: blanks.slice(leg * PER_LEG, (leg + 1) * PER_LEG),
    ahead: aheadIn(state, leg) ?? [],
  }))
}

export const b5: Experiment = {
  id: 'B5',
  claim: 'At which blanks the reader of both sides is ahead can be known by where the clue stands.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'ahead where the clue stands behind': [0.7, 1],
        'ahead where it stands before': [0, 0.2],
        'blanks of a leg at which it is ahead': [1.2, 2.5],
      },
      async (seed) => {
        const legs = legsOf(await duelOf(world, seed))
        const share = (clue: Blank['clue']) =>
          mean(
            legs.flatMap(({ blanks, ahead }) =>
              blanks.flatMap((blank, at) => (blank.clue === clue ? [Number(ahead.includes(at))] : [])),
            ),
          )
        return {
          'ahead where the clue stands behind': share('behind'),
          'ahead where it stands before': share('before'),
          'blanks of a leg at which it is ahead': mean(legs.map(({ ahead }) => ahead.length)),
        }
      },
    ),
}

/** Who knows the language takes the likeliest word by what it sees, as sure as that is. */
function carefully({ pack }: World, { tokens, blank, options }: Blank, side: Side): Vote {
  const shares = sidesOf(pack, tokens, blank)[side]
  const chances = options.map((word) => shares.get(word) ?? 0)
  const option = largestAt(chances)
  const sure = (chances[option] ?? 0) / chances.reduce((all, p) => all + p, 1e-9)
  return { option, confidence: sure > 0.8 ? 3 : sure > 0.45 ? 2 : 1 }
}

export const b6: Experiment = {
  id: 'B6',
  claim:
    'Who reads all that there is to read, and knows who can see what, beats who answers half of it anyhow, and that beats nobody.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'careful: bits of a leg': [4, 10],
        'careful beats careless by': [1, 6],
        'careless: bits of a leg': [0.2, 5],
        'careful, of it chips': null,
        'careful vote that sees the left, clue behind': null,
      },
      async (seed) => {
        const games = legsOf(await duelOf(world, seed)).map(({ blanks, ahead }) => {
          const worth = (blank: Blank, vote: Vote) =>
            lastWorth(vote, { options: blank.options.length, right: blank.right })
          const vote = (blank: Blank, side: Side) => worth(blank, carefully(world, blank, side))
          // Everybody sees one of two blanks with the same clue whole: on average half of each.
          const votes = blanks.map((blank) => mean(SIDES.map((side) => vote(blank, side))))
          const anyhow = blanks.map((blank) =>
            mean(blank.options.map((_, option) => worth(blank, { option, confidence: 2 }))),
          )
          const behind = blanks.filter(({ clue }) => clue === 'behind')
          const table = tableOf(blanks.length)
          const chips = savedOnSeveral(
            blanks.map(({ clue }) => (clue === 'behind' ? Math.floor(10 / behind.length) : 0)),
            ahead,
            table,
          )
          const anywhere = mean(
            blanks.map((_, on) =>
              savedOnSeveral(
                blanks.map((_blank, at) => (at === on ? 3 : 0)),
                ahead,
                table,
              ),
            ),
          )
          const all = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
          return {
            careful: all(votes) + chips,
            // Every second answer with care.
            careless: (all(votes) + chips + all(anyhow) + anywhere) / 2,
            chips,
            blind: mean(behind.map((blank) => vote(blank, 'left'))),
          }
        })
        const careful = mean(games.map((game) => game.careful))
        const careless = mean(games.map((game) => game.careless))
        return {
          'careful: bits of a leg': careful,
          'careful beats careless by': careful - careless,
          'careless: bits of a leg': careless,
          'careful, of it chips': mean(games.map(({ chips }) => chips)),
          'careful vote that sees the left, clue behind': mean(games.map(({ blind }) => blind)),
        }
      },
    ),
}
