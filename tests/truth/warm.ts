/**
 * C1 and C2, Warm or cold: whether a model's own cosine leads to a secret word, untrained and trained, and what careful and
 * careless searches are worth by the stop's own score.
 */
import { plainLab } from '../lab/plain-lab.ts'
import { done } from '../lab/lab-builders.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { depotRecipe } from '../../shared/match/models.ts'
import { randomFrom, type Random } from '../../shared/measures/random.ts'
import type { Pack, TokenId } from '../../shared/packs/pack.ts'
import { TRIES } from '../../stops/warm-cold/content.ts'
import { bestPlace, givenIn, searchWorth } from '../../stops/warm-cold/score.ts'
import { secretsFor } from '../../stops/warm-cold/secret.ts'
import { alikeness, readIn } from '../../stops/who-moves/pairs.ts'
import { sum } from '../../shared/measures/mean.ts'
import { eachSeed, mean, onceASeed, type Experiment } from './finding.ts'
import type { World } from './world.ts'

/** Secrets of a seed. */
const SECRETS = 24

interface Searched {
  readonly secret: TokenId
  readonly cold: readonly number[]
  readonly warm: readonly number[]
}

const searchedOf = onceASeed(measure)

async function measure({ pack }: World, seed: number): Promise<Searched[]> {
  const lab = await plainLab(pack)
  const recipe = depotRecipe(brainFor('class', pack))
  await lab.run({ id: 'i', kind: 'init', config: recipe.config, seed, to: 'fresh' })
  await lab.run({ ...recipe, id: 'depot', seed })
  const found: Searched[] = []
  for (const secret of secretsFor(pack, seed, SECRETS)) {
    const near = async (from: string) => (await done(lab, { id: 'n', kind: 'nearness', from, word: secret })).cosines
    found.push({ secret, cold: await near('fresh'), warm: await near(recipe.to) })
  }
  await lab.dispose()
  return found
}

/**
 * Somebody who knows which words are alike, as the text has them: always the one most like the words that are warm and unlike
 * those that are cold, the given ones among them. Stops at the secret.
 */
function carefully(pack: Pack, cosines: readonly number[], secret: TokenId, most: number): TokenId[] {
  const read = readIn(pack)
  const given = givenIn(cosines)
  const tries: TokenId[] = []
  while (tries.length < most && !tries.includes(secret)) {
    const known = [...given, ...tries]
    const hopes = [...read].map(([word, own]) => {
      const seen = known.map((one) => {
        const other = read.get(one)
        return other === undefined ? 0 : (cosines[one] ?? 0) * alikeness(own, other)
      })
      return { word, hope: known.includes(word) ? -Infinity : sum(seen) }
    })
    tries.push(hopes.toSorted((a, b) => b.hope - a.hope)[0]?.word ?? 0)
  }
  return tries
}

function carelessly(pack: Pack, most: number, random: Random): TokenId[] {
  return random.shuffle(pack.racks.flatMap(({ words }) => words)).slice(0, most)
}

function searches({ pack }: World, seed: number, all: readonly Searched[]) {
  const random = randomFrom(seed)
  return all.map(({ secret, cold, warm }) => ({
    careful: { tries: carefully(pack, warm, secret, TRIES.warm), cosines: warm },
    careless: { tries: carelessly(pack, TRIES.warm, random), cosines: warm },
    untrained: { tries: carefully(pack, cold, secret, TRIES.warm), cosines: cold },
  }))
}

export const c1: Experiment = {
  id: 'C1',
  claim:
    'By the trained model’s cosine a search ends near the secret word; by the untrained one it is a search in the dark.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'nearest place, trained': [1, 14],
        'nearest place, untrained': [15, 60],
        'nearest place, any words': [15, 60],
        'found, trained': null,
        'found, untrained': [0, 0.2],
      },
      async (seed) => {
        const all = await searchedOf(world, seed)
        const found = searches(world, seed, all)
        const place = (which: 'careful' | 'careless' | 'untrained') =>
          mean(found.map((one) => bestPlace(one[which].cosines, one[which].tries) ?? Number.NaN))
        const share = (which: 'careful' | 'untrained') =>
          mean(found.map((one, i) => Number(one[which].tries.includes(all[i]?.secret ?? -1))))
        return {
          'nearest place, trained': place('careful'),
          'nearest place, untrained': place('untrained'),
          'nearest place, any words': place('careless'),
          'found, trained': share('careful'),
          'found, untrained': share('untrained'),
        }
      },
    ),
}

export const c2: Experiment = {
  id: 'C2',
  claim: 'Who goes by what is warm beats who tries any words, and that beats nobody.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'careful: bits of a search': [0.8, 2.5],
        'careful beats careless by': [0.3, 2.4],
        'careless: bits of a search': [0.02, 0.9],
      },
      async (seed) => {
        const found = searches(world, seed, await searchedOf(world, seed))
        const worth = (which: 'careful' | 'careless') =>
          mean(found.map((one) => searchWorth(one[which].cosines, one[which].tries)))
        return {
          'careful: bits of a search': worth('careful'),
          'careful beats careless by': worth('careful') - worth('careless'),
          'careless: bits of a search': worth('careless'),
        }
      },
    ),
}
