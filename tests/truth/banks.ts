/**
 * B1 to B3, Two banks: how sure a model is of a kind of words with the clue before the gap and without it, which single words
 * turn a sentence, and what careful play is worth. Sentences, kinds and swaps are the stop's own.
 */
import { plainLab } from '../lab/plain-lab.ts'
import { done } from '../lab/lab-builders.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { depotRecipe } from '../../shared/match/models.ts'
import { betScores } from '../../shared/moves/bet.ts'
import { CHIPS, NEITHER } from '../../stops/two-banks/content.ts'
import { readOf } from '../../stops/two-banks/lab.ts'
import { pairIn, promptOf, swapped } from '../../stops/two-banks/pair.ts'
import { saysOf, turnWorth } from '../../stops/two-banks/score.ts'
import { otherSide, type Pair, type Read, type Side, type Words } from '../../stops/two-banks/types.ts'
import { looksOf } from '../../stops/two-banks/view.ts'
import { eachSeed, mean, onceASeed, type Experiment } from './finding.ts'
import type { World } from './world.ts'

const SIDES: readonly Side[] = [0, 1]

interface Banks {
  readonly pair: Pair
  /** By side, with its clue before the gap. */
  readonly clear: readonly Read[]
  readonly bare: Read
  /** By side, the chance of the other kind after each swap for the word that stands there in the other sentence. */
  readonly turned: readonly (readonly number[])[]
  /** By side, the largest look of a head of each layer at the clue. */
  readonly looks: readonly (readonly number[])[]
}

const banksOf = onceASeed(measure)

/** What stands at the same place in the other sentence. */
function tellingSwaps(pair: Pair, side: Side): Words[] {
  const [words, other] = [promptOf(pair, side), promptOf(pair, otherSide(side))]
  const places = words.flatMap((word, at) => (word === other[at] ? [] : [at]))
  return places.map((at) => swapped(words, { at, word: other[at] ?? 0 }))
}

async function measure({ pack }: World, seed: number): Promise<Banks> {
  const pair = pairIn(pack)
  if (pair === null) throw new Error('the town has no such pair')
  const lab = await plainLab(pack)
  const recipe = depotRecipe(brainFor('class', pack))
  await lab.run({ ...recipe, id: 'depot', seed })
  const read = async (all: readonly Words[]) => {
    const contexts = all.map((words) => [...words])
    const { distributions } = await done(lab, { id: 'p', kind: 'predict', from: recipe.to, contexts })
    return distributions.map((shares) => readOf(shares, pair))
  }
  const clear = await read(SIDES.map((side) => promptOf(pair, side)))
  const [bare] = await read([pair.shared])
  const turned: number[][] = []
  const looks: number[][] = []
  for (const side of SIDES) {
    turned.push((await read(tellingSwaps(pair, side))).map(({ shares }) => shares[otherSide(side)] ?? 0))
    const context = [...promptOf(pair, side)]
    const { view } = await done(lab, { id: 'i', kind: 'inspect', from: recipe.to, context })
    const attention = view.attention.map((heads) => heads.map((weights) => weights.slice(1)))
    const all = looksOf(pair, { side, looks: attention })
    looks.push(
      attention.map((_, layer) => Math.max(...all.filter((one) => one.layer === layer + 1).map((one) => one.share))),
    )
  }
  await lab.dispose()
  if (bare === undefined) throw new Error('not measured')
  return { pair, clear, bare, turned, looks }
}

export const b1: Experiment = {
  id: 'B1',
  claim: 'With the clue before the gap a model is sure of a kind of words; with the clue behind it, it says neither.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'P(shore words | by the river)': [0.85, 1],
        'P(office words | in the town)': [0.85, 1],
        'larger kind with the clue behind': [0, 0.5],
        'a head of layer 1 looks at the clue': [0.4, 1],
        'a head of layer 2 looks at the clue': null,
      },
      async (seed) => {
        const { clear, bare, looks } = await banksOf(world, seed)
        return {
          'P(shore words | by the river)': clear[0]?.shares[0] ?? Number.NaN,
          'P(office words | in the town)': clear[1]?.shares[1] ?? Number.NaN,
          'larger kind with the clue behind': Math.max(...bare.shares),
          'a head of layer 1 looks at the clue': mean(looks.map(([first]) => first ?? 0)),
          'a head of layer 2 looks at the clue': mean(looks.map(([, second]) => second ?? 0)),
        }
      },
    ),
}

export const b2: Experiment = {
  id: 'B2',
  claim: 'One word turns a sentence, but which one differs from model to model: the small word or the place.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'best single word: chance of the other kind': [0.5, 1],
        'the other one': [0, 0.6],
        'the place turns it, of both sentences': null,
      },
      async (seed) => {
        const { turned } = await banksOf(world, seed)
        return {
          'best single word: chance of the other kind': mean(turned.map((shares) => Math.max(...shares))),
          'the other one': mean(turned.map((shares) => Math.min(...shares))),
          // The small word stands before the place.
          'the place turns it, of both sentences': mean(
            turned.map((shares) => Number((shares.at(-1) ?? 0) > (shares[0] ?? 0))),
          ),
        }
      },
    ),
}

export const b3: Experiment = {
  id: 'B3',
  claim: 'Who knows that it reads from left to right, and tries the words that differ, beats who goes by the look.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'careful: bits of a game': [1.2, 3.5],
        'careful beats careless by': [0.5, 4],
        'careless: bits of a game': null,
      },
      async (seed) => {
        const { clear, bare, turned } = await banksOf(world, seed)
        const worth = (laid: readonly number[], read: Read) =>
          betScores({ me: laid }, saysOf(read), CHIPS)[0]?.saved ?? 0
        const on = (kind: number) => [0, 1, 2].map((at) => (at === kind ? 8 : 0))
        const games = SIDES.map((side) => {
          const [read, shares] = [clear[side], turned[side] ?? []]
          const first = read === undefined ? 0 : worth(on(side), read)
          return {
            // One of the two words that tell, by a coin.
            careful: first + worth(on(NEITHER), bare) + mean(shares.map(turnWorth)),
            // Behind the gap the clue tells people; and any of six words, of which four tell nothing.
            careless: first + worth(on(otherSide(side)), bare) + mean(shares.map(turnWorth)) / 3,
          }
        })
        const careful = mean(games.map((game) => game.careful))
        const careless = mean(games.map((game) => game.careless))
        return {
          'careful: bits of a game': careful,
          'careful beats careless by': careful - careless,
          'careless: bits of a game': careless,
        }
      },
    ),
}
