/**
 * M1 to M3, Who moves together: how near the words of pairs come while a model learns, what becomes of that when the words of
 * each sentence are shuffled, and what careful chips are worth. Pairs, trainings and scores are the stop's own.
 */
import { plainLab } from '../lab/plain-lab.ts'
import { done } from '../lab/lab-builders.ts'
import type { DriftMark } from '../../shared/lab/jobs/drift.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { NEAR } from '../../stops/who-moves/content.ts'
import { kindsIn, questionOf } from '../../stops/who-moves/lab.ts'
import { pairsFor } from '../../stops/who-moves/pairs.ts'
import { chipsWorth, gains, mostMoved, together } from '../../stops/who-moves/score.ts'
import type { Pair, Watched } from '../../stops/who-moves/types.ts'
import { adamw, type World } from './world.ts'
import { eachSeed, mean, onceASeed, type Experiment } from './finding.ts'

/** Rooms whose pairs are looked at in each training. */
const ROOMS = 6

interface Moves {
  /** By room; all pairs are in one list of the trainings. */
  readonly rooms: readonly (readonly Pair[])[]
  /** With the sentences as they are written, and shuffled. */
  readonly legs: readonly [Watched, Watched]
  readonly dogBark: { readonly cosine: number; readonly catCosine: number }
}

const movesOf = onceASeed(measure)

async function measure({ pack, words }: World, seed: number): Promise<Moves> {
  const rooms = Array.from({ length: ROOMS }, (_, room) => pairsFor(pack, randomFrom(100 * seed + room)) ?? [])
  const named = ['dog bark', 'dog cat'].map((text): Pair => {
    const [one = 0, other = 0] = words(text)
    return { words: [one, other], kind: 'alike' }
  })
  const lab = await plainLab(pack)
  const brain = brainFor('class', pack)
  const legs: Watched[] = []
  for (const leg of [0, 1]) {
    const marks: DriftMark[] = []
    let shown = 0
    // A job takes twenty pairs.
    const all = [...rooms.flat(), ...named]
    for (let from = 0; from < all.length; from += 20) {
      const question = questionOf(brain, pack, all.slice(from, from + 20), seed, leg)
      const told = await done(lab, { id: `m${leg}`, kind: 'drift', ...question })
      shown = told.shown
      told.marks.forEach((mark, i) => {
        marks[i] = { ...mark, cosines: [...(marks[i]?.cosines ?? []), ...mark.cosines] }
      })
    }
    legs.push({ marks, shown })
  }
  await lab.dispose()
  const [written, shuffled] = legs
  if (written === undefined || shuffled === undefined) throw new Error('not measured')
  const [cosine = Number.NaN, catCosine = Number.NaN] = written.marks.at(-1)?.cosines.slice(-2) ?? []
  return { rooms, legs: [written, shuffled], dogBark: { cosine, catCosine } }
}

/** The marks of a training with the pairs of one room alone. */
function ofRoom({ rooms }: Moves, { marks, shown }: Watched, room: number): Watched {
  const from = rooms.slice(0, room).flat().length
  const count = rooms[room]?.length ?? 0
  return { shown, marks: marks.map((mark) => ({ ...mark, cosines: mark.cosines.slice(from, from + count) })) }
}

function cosinesOf({ rooms }: Moves, { marks }: Watched, kind: Pair['kind'], at: number): number {
  const pairs = rooms.flat()
  return mean(pairs.flatMap((pair, i) => (pair.kind === kind ? [marks.at(at)?.cosines[i] ?? Number.NaN] : [])))
}

export const m1: Experiment = {
  id: 'M1',
  claim: 'Words that are read between the same neighbours come together; words that stand beside each other do not.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'pairs alike, before': [-0.15, 0.15],
        'pairs alike, after': [0.5, 1],
        'pairs beside each other, after': [-0.3, 0.3],
        'pairs that end as the text has them': [0.75, 1],
        'dog and cat': [0.6, 1],
        'dog and bark': [-0.35, 0.25],
        'P(bark | the dog likes to)': [0.5, 1],
        'nearest is of its own kind, before': null,
        'nearest is of its own kind, step 75': [0.6, 1],
        'nearest is of its own kind, after': [0.7, 1],
        'of its own kind by chance': null,
        'share of the differences on the map': [0.15, 0.8],
      },
      async (seed) => {
        const moves = await movesOf(world, seed)
        const [written] = moves.legs
        const ends = written.marks.at(-1)?.cosines ?? []
        const kinds = kindsIn(world.pack)
        const all = kinds.flat().length
        const { end } = await world.train(world.fresh(seed), world.pool(world.pack.train.length), {
          rule: adamw(),
          steps: 300,
          seed,
        })
        return {
          'pairs alike, before': cosinesOf(moves, written, 'alike', 0),
          'pairs alike, after': cosinesOf(moves, written, 'alike', -1),
          'pairs beside each other, after': cosinesOf(moves, written, 'beside', -1),
          'pairs that end as the text has them': mean(
            moves.rooms.flat().map(({ kind }, i) => Number((ends[i] ?? 0) >= NEAR === (kind === 'alike'))),
          ),
          'dog and cat': moves.dogBark.catCosine,
          'dog and bark': moves.dogBark.cosine,
          'P(bark | the dog likes to)': await world.share(end, 'the dog likes to', 'bark'),
          'nearest is of its own kind, before': written.marks[0]?.kin ?? Number.NaN,
          'nearest is of its own kind, step 75': written.marks.find(({ step }) => step === 75)?.kin ?? Number.NaN,
          'nearest is of its own kind, after': written.marks.at(-1)?.kin ?? Number.NaN,
          'of its own kind by chance': mean(kinds.flatMap((of) => of.map(() => (of.length - 1) / (all - 1)))),
          'share of the differences on the map': written.shown,
        }
      },
    ),
}

export const m2: Experiment = {
  id: 'M2',
  claim:
    'With the words of each sentence shuffled, words of the same sentences come nearer: places do it, not company.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'pairs alike, shuffled': null,
        'pairs beside each other, shuffled': [0.2, 0.9],
        'beside each other: nearer than before by': [0.2, 0.9],
        'alike: nearer than before by': [-0.4, 0.15],
        'the pair that gains most stands beside each other': [0.8, 1],
        'its lead over the second': null,
      },
      async (seed) => {
        const moves = await movesOf(world, seed)
        const [written, shuffled] = moves.legs
        const change = (kind: Pair['kind']) =>
          cosinesOf(moves, shuffled, kind, -1) - cosinesOf(moves, written, kind, -1)
        const rooms = moves.rooms.map((pairs, room) => {
          const [one, other] = [ofRoom(moves, written, room), ofRoom(moves, shuffled, room)]
          const [first = 0, second = 0] = gains(one, other).toSorted((a, b) => b - a)
          return { isBeside: pairs[mostMoved(one, other)]?.kind === 'beside', lead: first - second }
        })
        return {
          'pairs alike, shuffled': cosinesOf(moves, shuffled, 'alike', -1),
          'pairs beside each other, shuffled': cosinesOf(moves, shuffled, 'beside', -1),
          'beside each other: nearer than before by': change('beside'),
          'alike: nearer than before by': change('alike'),
          'the pair that gains most stands beside each other': mean(rooms.map(({ isBeside }) => Number(isBeside))),
          'its lead over the second': mean(rooms.map(({ lead }) => lead)),
        }
      },
    ),
}

export const m3: Experiment = {
  id: 'M3',
  claim: 'Chips of who asks which words may stand in the same place beat careless ones, and those beat none.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'careful chips: bits of both bets': [0.8, 2.6],
        'careful beats careless by': [0.4, 2.6],
        'careless beats none by': [0.02, 1.3],
        'chips on what stands beside each other, first bet': null,
      },
      async (seed) => {
        const moves = await movesOf(world, seed)
        const [written, shuffled] = moves.legs
        const games = moves.rooms.map((pairs, room) => {
          const [one, other] = [ofRoom(moves, written, room), ofRoom(moves, shuffled, room)]
          const on = (kind: Pair['kind']) => {
            const count = pairs.filter((pair) => pair.kind === kind).length
            return pairs.map((pair) => (pair.kind === kind ? 9 / count : 0))
          }
          const anywhere = (wanted: readonly number[]) =>
            mean(
              pairs.map((_, at) =>
                chipsWorth(
                  pairs.map((_pair, i) => (i === at ? 3 : 0)),
                  wanted,
                ),
              ),
            )
          const wanted = [together(one), [mostMoved(one, other)]] as const
          const careful = chipsWorth(on('alike'), wanted[0]) + chipsWorth(on('beside'), wanted[1])
          return {
            careful,
            // Every second bet is laid with care, on the others three chips lie anywhere.
            careless: (careful + anywhere(wanted[0]) + anywhere(wanted[1])) / 2,
            beside: chipsWorth(on('beside'), wanted[0]),
          }
        })
        const careful = mean(games.map((game) => game.careful))
        const careless = mean(games.map((game) => game.careless))
        return {
          'careful chips: bits of both bets': careful,
          'careful beats careless by': careful - careless,
          'careless beats none by': careless,
          'chips on what stands beside each other, first bet': mean(games.map((game) => game.beside)),
        }
      },
    ),
}
