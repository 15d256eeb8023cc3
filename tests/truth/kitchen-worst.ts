/** K6, Data Kitchen: how many brains it takes to tell which kind of dirt costs most. */
import { worstOf } from '../../stops/data-kitchen/worst.ts'
import { eachSeed, mean, type Experiment } from './finding.ts'
import { BRAINS, bitsOfKinds, kitchen } from './kitchen.ts'

/** Rooms of one seed. */
const ROOMS = 2

export const k6: Experiment = {
  id: 'K6',
  claim:
    'With five brains for each kind of dirt it can be told which costs most; three of them leave a room without a verdict.',
  fast: false,
  run: async (world, seeds) => {
    const { train } = await kitchen(world)
    const ranges: Record<string, [number, number] | null> = { 'five brains: rooms without a verdict': [0, 0.1] }
    for (const what of ['three brains: rooms without a verdict', 'three: kinds named', 'five: kinds named'])
      ranges[what] = null
    return eachSeed(seeds, ranges, async (seed) => {
      const named: { three: number; five: number }[] = []
      for (let room = 0; room < ROOMS; room++) {
        const kindBits = await bitsOfKinds(train, world, ROOMS * (seed - 1) + room + 1)
        const three = worstOf(kindBits.map((bits) => bits.slice(0, BRAINS))).length
        named.push({ three, five: worstOf(kindBits).length })
      }
      return {
        'three brains: rooms without a verdict': mean(named.map(({ three }) => Number(three === 0))),
        'five brains: rooms without a verdict': mean(named.map(({ five }) => Number(five === 0))),
        'three: kinds named': mean(named.map(({ three }) => three)),
        'five: kinds named': mean(named.map(({ five }) => five)),
      }
    })
  },
}
