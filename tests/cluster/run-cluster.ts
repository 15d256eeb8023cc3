/**
 * `npm run cluster -- --rounds 3 --players 20`: two processes of one server with Redis and PostgreSQL on loopback, behind nginx; the
 * one that has the room is killed in the middle of a wave of bets, once a round, and started anew. Prints JSON, and ends with
 * code 1 when something that was acknowledged is lost or doubled, or somebody is away for ten seconds.
 */
import { waveOptions } from '../chaos/wave-options.ts'
import { startPostgres } from '../server/postgres-server.ts'
import { openCluster } from './house.ts'
import { killRounds } from './kill-rounds.ts'

const number = waveOptions('3')
// The SDK tells every closed line on the console; here lines are closed on purpose.
console.warn = () => {}

const postgres = await startPostgres(true)
const house = await openCluster(`${postgres.address}/postgres`)
const report = await killRounds(house, number('rounds', 1_000), number('players', 50), number('seed', 1_000_000))
await house.close()
await postgres.close()
console.log(JSON.stringify(report, null, 2))
const wrong = report.lost + report.doubled + report.invented + report.forgotten + report.brokenLogs
process.exit(wrong === 0 && report.backSeconds.most < 10 ? 0 : 1)
