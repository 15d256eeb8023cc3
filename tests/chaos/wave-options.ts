/** What waves of bets with kills in them are asked for on the command line: `--rounds`, `--players` and `--seed`. */
import { parseArgs } from 'node:util'

/** `rounds`: where nobody says how many. The answer throws for what is no whole number from 1 to `most`. */
export function waveOptions(rounds: string): (name: 'rounds' | 'players' | 'seed', most: number) => number {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: rounds },
      players: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
    },
  })
  return (name, most) => {
    const value = Number(values[name])
    if (!(Number.isInteger(value) && value >= 1 && value <= most)) throw new Error(`--${name}: 1 to ${most}`)
    return value
  }
}
