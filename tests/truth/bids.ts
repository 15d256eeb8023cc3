/**
 * N4, bids at Specialist: what a client is worth, how well the surprise of the untuned model tells that before anything is trained,
 * and what coal that went into a bid would have trained. All worth is measured: the auctions are then played on these figures.
 */
import { randomFrom } from '../../shared/measures/random.ts'
import { spearman } from '../../shared/measures/spearman.ts'
import { auction } from '../../stops/specialist/auction.ts'
import { CLIENTS } from '../../stops/specialist/client-ids.ts'
import { BIDS, COAL, RIVAL } from '../../stops/specialist/content.ts'
import { pointsOf, withinCoal } from '../../stops/specialist/score.ts'
import type { Recipe } from '../../stops/specialist/types.ts'
import { eachSeed, mean, type Experiment } from './finding.ts'
import { workshop } from './workshop.ts'

/** What is best where coal is plenty: eighty steps, half of it old. */
const RICH: Recipe = { steps: 2, rate: 1, replay: 2 }
const AUCTIONS = 400

const rankedBids = (worth: readonly number[]) =>
  worth.map((own) => RIVAL[worth.filter((other) => other > own).length] ?? 0)

export const n4: Experiment = {
  id: 'N4',
  claim:
    'Bids for clients can rest on the surprise of the untuned model, and coal that is paid is missed: such bids beat scattered ones and none.',
  fast: false,
  run: (world, seeds) =>
    eachSeed(
      seeds,
      {
        'the best client is worth, points': null,
        'the worst client is worth, points': null,
        'best and worst are apart by': [0.2, 1.5],
        'ranks: surprise and worth agree': [0.1, 1],
        'worth less with the coal that is left after the dearest bid': [0.15, 1.5],
        'careful bids: points': null,
        'careless bids: points': null,
        'no bids: points': null,
        'everything on one client: points': null,
        'careful beats careless by': [0.15, 1],
        'careful beats none by': [0.2, 1],
        'careless beats none by': [0.01, 0.5],
      },
      async (seed) => {
        const { tune, heard, dispose, wrongCard } = await workshop(world, seed, 'dealt')
        const bits: number[] = []
        const worth: number[][] = []
        for (const client of CLIENTS) {
          bits.push(await heard(client))
          const byRecipe = new Map<string, number>()
          const row: number[] = []
          for (let coal = 0; coal <= COAL; coal++) {
            const recipe = withinCoal(RICH, Math.max(coal, COAL - BIDS.chips))
            const key = Object.values(recipe).join()
            const told = byRecipe.has(key) ? null : await tune(client, recipe, wrongCard(client))
            if (told !== null) byRecipe.set(key, pointsOf(client, told.before, told))
            row.push(byRecipe.get(key) ?? 0)
          }
          worth.push(row)
        }
        await dispose()
        const full = worth.map((row) => row[COAL] ?? 0)
        const won = played(seed, { worth, bits })
        return {
          'the best client is worth, points': Math.max(...full),
          'the worst client is worth, points': Math.min(...full),
          'best and worst are apart by': Math.max(...full) - Math.min(...full),
          'ranks: surprise and worth agree': spearman(bits, full) ?? Number.NaN,
          'worth less with the coal that is left after the dearest bid': mean(
            worth.map((row) => (row[COAL] ?? 0) - (row[COAL - BIDS.chips] ?? 0)),
          ),
          'careful bids: points': mean(won.careful),
          'careless bids: points': mean(won.careless),
          'no bids: points': mean(won.none),
          'everything on one client: points': mean(won.all),
          'careful beats careless by': mean(won.careful) - mean(won.careless),
          'careful beats none by': mean(won.careful) - mean(won.none),
          'careless beats none by': mean(won.careless) - mean(won.none),
        }
      },
    ),
}

/** Four teams that tune alike and bid each in its way, in an order that is drawn anew each time. */
function played(
  seed: number,
  { worth, bits }: { readonly worth: readonly (readonly number[])[]; readonly bits: readonly number[] },
) {
  const random = randomFrom(seed + 50)
  const won = { careful: [], careless: [], none: [], all: [] } as Record<
    'careful' | 'careless' | 'none' | 'all',
    number[]
  >
  for (let round = 0; round < AUCTIONS; round++) {
    const scattered = () => {
      const laid = CLIENTS.map(() => 0)
      for (let piece = 0; piece < BIDS.chips; piece++) {
        const at = random.below(CLIENTS.length)
        laid[at] = (laid[at] ?? 0) + 1
      }
      return laid
    }
    const one = random.below(CLIENTS.length)
    const bidders = random.shuffle([
      { who: 'careful', offers: rankedBids(bits) },
      { who: 'careless', offers: scattered() },
      { who: 'none', offers: CLIENTS.map(() => 0) },
      { who: 'all', offers: CLIENTS.map((_, at) => (at === one ? BIDS.chips : 0)) },
    ] as const)
    for (const { who, client, price } of auction(bidders, CLIENTS.length))
      won[who].push(worth[client]?.[COAL - price] ?? 0)
  }
  return won
}
