/**
 * P1 to P5, Parrot or Learner: a match is played by the game's own rules with the class' own brain, every model of the stop is
 * trained, and what the stop shows is read out of it. P1 is the short part: the parrot's own sentences after a third of its steps.
 */
import { finishedOf } from '../match/seen.ts'
import { worldOf } from '../../shared/rehearsal/world.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { betScores, type Bets } from '../../shared/moves/bet.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { summitBits } from '../../shared/packs/signature.ts'
import { worthAt } from '../../stops/parrot/build.ts'
import { enoughOf, guessWorth } from '../../stops/parrot/canary.ts'
import { COPIES, CURTAINS, ENOUGH, FEW, MARKS, MOST_WORDS, SIZES } from '../../stops/parrot/content.ts'
import { measuredShare, shareWorth } from '../../stops/parrot/newcomer.ts'
import { suspicion } from '../../stops/parrot/robot.ts'
import type { ParrotState, Writer } from '../../stops/parrot/types.ts'
import { playMatch } from '../pace/play-match.ts'
import { eachSeed, mean, onceASeed, type Experiment } from './finding.ts'
import { adamw, type World } from './world.ts'

/** All experiments of a seed look at one match. */
const matchOf = onceASeed(play)

async function play({ pack }: World, seed: number): Promise<ParrotState> {
  const { match } = await playMatch({
    pack,
    brain: brainFor('class', pack),
    plan: ['parrot'],
    players: 4,
    teams: 2,
    seed,
  })
  const state = finishedOf(match).find((one) => one.stop === 'parrot')
  if (state === undefined || state.troubled.length > 0) throw new Error('the stop was not measured')
  return state
}

function writerOf({ writers }: ParrotState, name: string | number): Writer {
  const found = writers[name]
  if (found === undefined) throw new Error(`no model ${name}`)
  return found
}

const SHORT = 100

export const p1: Experiment = {
  id: 'P1',
  claim:
    'A model that has read ten sentences a hundred times is sure of them, and worse than blind guessing at all others.',
  fast: true,
  run: (world, seeds) =>
    eachSeed(seeds, { 'train bits': [0, 0.9], 'held-out bits less log2 V': [0, 4] }, async (seed) => {
      const { end } = await world.train(world.fresh(seed), world.pool(FEW), { rule: adamw(), steps: SHORT, seed })
      return {
        'train bits': (await world.examOn(end, world.pool(FEW))).bits,
        'held-out bits less log2 V': (await world.exam(end)).bits - summitBits(world.pack),
      }
    }),
}

/** Chips as somebody lays them who reads every answer, and all of them on where it points. */
const LAID = 8
/** Of chance: so many careless players. */
const CARELESS = 40

export const p2: Experiment = {
  id: 'P2',
  claim: 'Behind the curtains a parrot copies and a learner does not, and five questions tell who is who.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'parrot: share of copies': [0.9, 1],
        'learner: share of copies': [0.1, 0.4],
        'parrot: held-out bits': [9, 13],
        'learner: held-out bits': [1.5, 2],
        'careful chips: mean bits of five states': [0.2, 0.88],
        'careful beats careless by': [0.06, 1.2],
        'careless beats none by': [-0.04, 0.6],
      },
      async (seed) => {
        const state = await matchOf(world, seed)
        const [few, many] = [writerOf(state, 'few'), writerOf(state, 'many')]
        const careful = paid(
          state,
          state.answers.map((_, at) => believes(world, state, at)),
        )
        const random = randomFrom(seed)
        // They look at every second answer, and lay their chips as it seems otherwise.
        const careless = Array.from({ length: CARELESS }, () =>
          paid(
            state,
            state.answers.map((_, at) => (at % 2 === 0 ? 0.3 + 0.4 * random.unit() : believes(world, state, at))),
          ),
        )
        return {
          'parrot: share of copies': few.copies,
          'learner: share of copies': many.copies,
          'parrot: held-out bits': few.exam.at(-1) ?? 0,
          'learner: held-out bits': many.exam.at(-1) ?? 0,
          'careful chips: mean bits of five states': careful,
          'careful beats careless by': careful - mean(careless),
          'careless beats none by': mean(careless),
        }
      },
    ),
}

/** How much A looks like the parrot to who has read so far, in a game where anybody's question may have been drawn. */
function believes({ pack }: World, { answers }: ParrotState, at: number): number {
  return suspicion(answers.slice(0, at + 1), worldOf(pack))
}

/** Bits of all states, their mean, with `LAID` chips split by these beliefs in A. */
function paid({ parrot }: ParrotState, beliefs: readonly number[]): number {
  const states = beliefs.map((belief): Bets => {
    const a = Math.round(LAID * belief)
    return { me: [a, LAID - a] }
  })
  return mean(states.flatMap((bets) => betScores(bets, parrot, CURTAINS).map(({ saved }) => saved)))
}

/** Careful players take many sentences, and stop when what is left to learn by heart comes slowly. */
const CAREFUL_SIZE = 320
const SLOW = 0.1

export const p3: Experiment = {
  id: 'P3',
  claim: 'The fewer sentences, the sooner a model is best at what is new, and the more it costs never to say STOP.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Record<string, readonly [number, number] | null> = {}
    for (const size of SIZES) {
      ranges[`${size}: best mark`] = ranges[`${size}: never stopping costs`] = ranges[`${size}: worth at best`] = null
      ranges[`${size}: copies at the end`] = null
    }
    ranges['10: never stopping costs'] = [2.5, 5.5]
    ranges['160: never stopping costs'] = [0.5, 1.2]
    ranges['640: never stopping costs'] = [-0.01, 0.3]
    ranges['320: worth at best'] = [4.8, 5.6]
    ranges['320 at best beats 640 at best by'] = [0, 0.6]
    ranges['careful beats careless by'] = [0.5, 4]
    ranges['careless beats none by'] = [1, 5]
    return eachSeed(seeds, ranges, async (seed) => {
      const state = await matchOf(world, seed)
      const summit = summitBits(world.pack)
      const found: Record<string, number> = {}
      for (const size of SIZES) {
        const writer = writerOf(state, size)
        const best = bestOf(writer)
        found[`${size}: best mark`] = writer.steps[best - 1] ?? 0
        found[`${size}: never stopping costs`] = worthAt(writer, best, summit) - worthAt(writer, MARKS, summit)
        found[`${size}: worth at best`] = worthAt(writer, best, summit)
        found[`${size}: copies at the end`] = writer.copies
      }
      const random = randomFrom(seed)
      const careless = Array.from({ length: CARELESS }, () =>
        worthAt(writerOf(state, SIZES[random.below(SIZES.length)] ?? 0), 1 + random.below(MARKS), summit),
      )
      const own = writerOf(state, CAREFUL_SIZE)
      const slow = own.train.findIndex((bits, i) => i > 0 && (own.train[i - 1] ?? 0) - bits < SLOW)
      found['320 at best beats 640 at best by'] =
        (found['320: worth at best'] ?? 0) - (found['640: worth at best'] ?? 0)
      found['careful beats careless by'] = worthAt(own, slow < 0 ? MARKS : slow + 1, summit) - mean(careless)
      found['careless beats none by'] = mean(careless)
      return found
    })
  },
}

function bestOf({ exam }: Writer): number {
  return 1 + exam.indexOf(Math.min(...exam))
}

export const p4: Experiment = {
  id: 'P4',
  claim:
    'One copy among 600 makes a secret line far less surprising, five make it come out word for word, and without it it is gone.',
  fast: false,
  run: (world, seeds) => {
    const ranges: Record<string, readonly [number, number] | null> = {}
    for (const copies of [0, ...COPIES]) {
      ranges[`${copies} copies: bits a word of its end`] = null
      ranges[`${copies} copies: leaks after ${MOST_WORDS} words`] = null
    }
    ranges['0 copies: bits a word of its end'] = [4, 12]
    ranges['1 copies: bits a word of its end'] = [0, 2]
    ranges['5 copies: bits a word of its end'] = [0, 0.5]
    ranges[`0 copies: leaks after ${MOST_WORDS} words`] = [0, 0]
    ranges[`5 copies: leaks after ${MOST_WORDS} words`] = [1, 1]
    ranges[`10 copies: leaks after ${MOST_WORDS} words`] = [1, 1]
    ranges['5 copies: leaks after 1 word'] = null
    ranges['careful beats careless by'] = [0.05, 2]
    ranges['careless beats none by'] = [0.05, 2]
    return eachSeed(seeds, ranges, async (seed) => {
      const state = await matchOf(world, seed)
      const found: Record<string, number> = {}
      for (const copies of [0, ...COPIES]) {
        const canary = state.canaries[copies]
        if (canary === undefined) throw new Error(`no model with ${copies} copies`)
        found[`${copies} copies: bits a word of its end`] = canary.bits
        found[`${copies} copies: leaks after ${MOST_WORDS} words`] = Number(canary.leaks[MOST_WORDS - 1])
        if (copies === 5) found['5 copies: leaks after 1 word'] = Number(canary.leaks[0])
      }
      const enough = enoughOf(state) ?? -1
      const anything = Array.from({ length: ENOUGH.options }, (_, guess) => guessWorth(guess, enough))
      // Careful: twice is enough. And whoever names the owner makes it talk.
      found['careful beats careless by'] =
        guessWorth(1, enough) + (found['5 copies: leaks after 1 word'] ?? 0) - mean(anything)
      found['careless beats none by'] = mean(anything)
      return found
    })
  },
}

export const p5: Experiment = {
  id: 'P5',
  claim: 'One sentence about a word that was never read makes words of its kind follow it.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'share without the sentence': [0, 0.7],
        'share with it': [0.75, 1],
        'it rises by': [0.2, 1],
        'careful beats careless by': [0.1, 1],
        'careless beats none by': [0.2, 1],
      },
      async (seed) => {
        const { newcomer } = await matchOf(world, seed)
        const before = measuredShare(newcomer.without) ?? NaN
        const after = measuredShare(newcomer.with) ?? NaN
        const anything = mean(Array.from({ length: 11 }, (_, i) => shareWorth(i / 10, after)))
        return {
          'share without the sentence': before,
          'share with it': after,
          'it rises by': after - before,
          'careful beats careless by': shareWorth(0.9, after) - anything,
          'careless beats none by': anything,
        }
      },
    ),
}
