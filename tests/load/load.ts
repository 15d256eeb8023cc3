/**
 * `npm run load -- --rooms 66 --players 30 --think 8`: a real server in a process of its own, real SDK clients in this one, on
 * loopback. Classes come in, play up to the training and lose their lines on the way; then the logs are asked what they have.
 * Prints JSON; ends with code 1 when anything failed, or a tap that was answered is lost or doubled. Ends by itself.
 */
import { cpus, loadavg } from 'node:os'
import { worldOf } from '../../shared/rehearsal/world.ts'
import { storedPack } from '../packs/stored-pack.ts'
import { LoadClass, type Town } from './class.ts'
import { tenths } from './figures.ts'
import { loadOptions } from './options.ts'
import { loopDelayMs, openServers, processorSeconds } from './servers.ts'
import { Tally } from './tally.ts'

/** A class thinks for some minutes in all; whatever is not over after this never is. */
const LONGEST_MS = 1_200_000

const options = loadOptions()
const servers = await openServers(options.processes)
const guard = setTimeout(() => {
  console.error('The load run took too long.')
  void servers.close().finally(() => process.exit(1))
}, LONGEST_MS)
// The SDK tells every closed line on the console; here lines are closed on purpose.
console.warn = () => {}

const tally = new Tally()
const town: Town = { port: servers.port, options, tally, world: worldOf(storedPack('town')) }
const classes = await Promise.all(Array.from({ length: options.rooms }, (_, i) => LoadClass.open(town, i)))
const empty = look()
const began = performance.now()
await Promise.all(classes.map((each) => each.comeIn()))
const full = look()
const joinSeconds = (performance.now() - began) / 1000
await Promise.all(classes.map((each) => each.play()))
const played = look()
const seconds = (performance.now() - began) / 1000
const ledgers = await Promise.all(classes.map((each) => each.ledger()))
const [lost, doubled] = [sum(ledgers.map((each) => each.lost)), sum(ledgers.map((each) => each.doubled))]
const delays = await Promise.all(servers.processes.map(loopDelayMs))

const report = {
  ...options,
  ...tally.report(),
  lost,
  doubled,
  seconds: tenths(seconds),
  joinSeconds: tenths(joinSeconds),
  server: {
    processorSeconds: { join: tenths(full.cpu - empty.cpu), play: tenths(played.cpu - full.cpu) },
    processorMsATap: tenths((1000 * (played.cpu - full.cpu)) / Math.max(1, tally.taps)),
    kiloBytesAPlayer: tenths((full.bytes - empty.bytes) / Math.max(1, tally.joined) / 1000),
    loopDelayP99Ms: delays,
  },
  machine: { processors: cpus().length, model: cpus()[0]?.model ?? '', load: loadavg().map(tenths) },
}
console.log(JSON.stringify(report, null, 2))
clearTimeout(guard)
await Promise.allSettled(classes.map((each) => each.leave()))
await servers.close()
process.exit(tally.failures.length + lost + doubled === 0 ? 0 : 1)

/** What all processes of the server have taken up to now: seconds of a processor, resident bytes. */
function look(): { readonly cpu: number; readonly bytes: number } {
  return {
    cpu: sum(servers.processes.map((server) => processorSeconds(server) ?? 0)),
    bytes: sum(servers.processes.map((server) => server.memory() ?? 0)),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}
