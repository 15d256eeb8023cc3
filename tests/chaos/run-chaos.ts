/**
 * `npm run chaos -- --rounds 30 --players 20`: prints JSON, and ends with code 1 when something that was acknowledged is
 * lost, doubled, or was never asked for. About two seconds a round. With `DATABASE_URL` its rooms are in that PostgreSQL.
 */
import { parseArgs } from 'node:util'
import { readEnv } from '../../server/env.ts'
import { chaos } from './chaos.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '30' },
    players: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
})
const number = (name: keyof typeof values, most: number): number => {
  const value = Number(values[name])
  if (!(Number.isInteger(value) && value >= 1 && value <= most)) throw new Error(`--${name}: 1 to ${most}`)
  return value
}
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
