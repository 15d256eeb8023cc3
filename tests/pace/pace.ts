/**
 * `npm run pace -- --players 30`: plays a whole match with simulated players who read and tap at a person's speed, and
 * prints as JSON who had nothing to do: for every stop, phase and role the seconds, the share that was idle, and the
 * longest idle stretch. What "idle" means stands in ledger.ts, the reading and acting times in person.ts.
 *
 * `--plan pile-of-math,flashcard` (all stops unless given), `--teams 4`, `--seed 1`, `--brain class|small`.
 */
import { storedPack } from '../packs/stored-pack.ts'
import { parseArgs } from 'node:util'
import { buildEngine } from '../../scripts/build-engine.ts'
import { stops } from '../../stops/rules.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { playMatch } from './play-match.ts'

const { values } = parseArgs({
  options: {
    players: { type: 'string', default: '30' },
    plan: { type: 'string', default: stops.map(({ id }) => id).join(',') },
    teams: { type: 'string' },
    seed: { type: 'string', default: '1' },
    brain: { type: 'string', default: 'class' },
  },
})
const players = Number(values.players)
const teams = Number(values.teams ?? (players < 12 ? 2 : 4))
const seed = Number(values.seed)
const brain = values.brain
const named = values.plan.split(',')
const plan = named.flatMap((name) => stops.filter(({ id }) => id === name).map(({ id }) => id))
if (!(players >= 1 && players <= 60) || plan.length !== named.length || (brain !== 'class' && brain !== 'small')) {
  console.error('--players 1..60 --plan STOP,STOP --teams 1..6 --seed 1 --brain class|small')
  console.error(`stops: ${stops.map(({ id }) => id).join(', ')}`)
  process.exit(2)
}

await buildEngine()
const pack = storedPack('town')
const began = performance.now()
const { ledger, minutes, lab } = await playMatch({ pack, brain: brainFor(brain, pack), plan, players, teams, seed })
const seconds = (ms: number) => Math.round(ms / 100) / 10
console.log(
  JSON.stringify(
    {
      players,
      teams,
      plan,
      seed,
      brain,
      minutes,
      /** Of this command, and of the lab: as stated on the match's clock, and as it took here. */
      took: { seconds: seconds(performance.now() - began), lab: seconds(lab.taken), labStated: seconds(lab.stated) },
      idleShare: ledger.idleShare(),
      longestIdle: ledger.longest,
      rows: ledger.rows(),
    },
    null,
    2,
  ),
)
