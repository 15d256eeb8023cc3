/**
 * `npm run chaos -- --rounds 30 --players 20`: prints JSON, and ends with code 1 when something that was acknowledged is
 * lost, doubled, or was never asked for. About two seconds a round. With `DATABASE_URL` its rooms are in that PostgreSQL.
 */
import { readEnv } from '../../server/env.ts'
import { chaos } from './chaos.ts'
import { waveOptions } from './wave-options.ts'

const number = waveOptions('30')
// The SDK tells every closed line on the console; here lines are closed on purpose.
console.warn = () => {}

const report = await chaos(
  number('rounds', 1_000),
  number('players', 100),
  number('seed', 1_000_000),
  readEnv(process.env).DATABASE_URL,
)
console.log(JSON.stringify(report, null, 2))
const wrong = report.lost + report.doubled + report.invented + report.forgotten + report.brokenLogs
process.exit(wrong === 0 ? 0 : 1)
