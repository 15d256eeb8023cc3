/**
 * L2, the law of the throttle: a class that votes by what it sees ends lower than one that never touches the lever, and that
 * one lower than a class that goes over the cliff again and again. Depots, legs and notches are the game's own, and so are
 * the sentences that a class of right labels brings.
 */
import { LENGTH, MOST_DERAILMENTS, NOTCHES, SOUND, START_NOTCH } from '../../stops/run/content.ts'
import { notchAfter } from '../../stops/run/train/relay.ts'
import { starterFor, teachTasks } from '../../stops/run/teach/tasks.ts'
import { mean } from '../../shared/measures/mean.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import { eachSeed, type Experiment } from './finding.ts'
import { brought } from './law.ts'
import { sgd, type World } from './world.ts'

const STEPS = 300
/** What the wall tells of a leg: the mean of its last batches. */
const ENDS = 8
/** A leg that brought less than this, bits, is a sign to go slower. */
const WORTH = 0.5

/** What a class wants at a depot, knowing the legs so far as the wall tells them. */
type Vote = (depot: { readonly notch: number; readonly gained: number }) => -1 | 0 | 1

const votes: Readonly<Record<string, Vote>> = {
  // Faster until the cliff is next; slower when a leg brings little.
  'votes by what it sees': ({ notch, gained }) => (gained < WORTH ? -1 : notch + 1 < NOTCHES.length - 1 ? 1 : 0),
  'never touches the lever': () => 0,
  'always wants it faster': () => 1,
}

async function drive(world: World, corpus: readonly (readonly number[])[], seed: number, vote: Vote) {
  const summit = Math.log2(world.pack.words.length)
  let notch = START_NOTCH
  let step = LENGTH.full.cranks
  let derailed = 0
  let before = summit
  let gained = Infinity
  const start = world.fresh(seed)
  let depot = (await world.train(start, corpus, { rule: sgd(NOTCHES[notch].rate), steps: LENGTH.full.cranks, seed }))
    .end
  for (let leg = 0; leg < LENGTH.full.legs && derailed < MOST_DERAILMENTS; leg++) {
    notch = notchAfter({ notch }, vote({ notch, gained }))
    const how = { rule: sgd(NOTCHES[notch].rate), steps: STEPS / LENGTH.full.legs, seed }
    const { end, bits, crash } = await world.train({ ...depot, step }, corpus, how)
    step += how.steps
    if (crash !== null || !((bits.at(-1) ?? Infinity) <= SOUND * summit)) {
      derailed += 1
      notch = notchAfter({ notch }, -1)
      continue
    }
    depot = end
    const now = mean(bits.slice(-ENDS))
    gained = before - now
    before = now
  }
  return (await world.exam(depot)).bits
}

const CLASSES = [6, 24] as const

async function play(world: World, players: number, seed: number): Promise<Record<string, number>> {
  const starter = starterFor(players, world.pack)
  const seats = Array.from({ length: players }, (_, i) => ({ id: `s${i}`, team: 't1' }))
  const tasks = teachTasks(seats, starter, world.pack, randomFrom(seed))
  const corpus = [...world.pool(starter), ...brought(world, tasks, false, randomFrom(seed + 100))]
  const ends = new Map<string, number>()
  for (const [who, vote] of Object.entries(votes)) ends.set(who, await drive(world, corpus, seed, vote))
  const end = (who: string) => ends.get(who) ?? Number.NaN
  return {
    ...Object.fromEntries([...ends].map(([who, bits]) => [`${players} players, who ${who}: bits`, bits])),
    [`${players} players: voting beats never touching by`]:
      end('never touches the lever') - end('votes by what it sees'),
    [`${players} players: never touching beats the cliff by`]:
      end('always wants it faster') - end('never touches the lever'),
  }
}

export const l2: Experiment = {
  id: 'L2',
  claim:
    'A class that votes the throttle well beats one that never touches it, and that one a class that drives over the cliff.',
  fast: true,
  run: (world, seeds) => {
    const ranges: Record<string, [number, number] | null> = {}
    for (const players of CLASSES) {
      for (const who of Object.keys(votes)) ranges[`${players} players, who ${who}: bits`] = null
      ranges[`${players} players: voting beats never touching by`] = [0.25, 3]
      ranges[`${players} players: never touching beats the cliff by`] = [0.35, 3]
    }
    return eachSeed(seeds, ranges, async (seed) => {
      const found: Record<string, number> = {}
      for (const players of CLASSES) Object.assign(found, await play(world, players, seed))
      return found
    })
  },
}
