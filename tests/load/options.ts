/** What `npm run load` is asked for on the command line. */
import { parseArgs } from 'node:util'

export interface LoadOptions {
  readonly rooms: number
  /** In each room. */
  readonly players: number
  /** Mean seconds from what somebody sees to their tap; 0: all at the same instant. */
  readonly think: number
  /** Of the server: with 2, over Redis and PostgreSQL behind nginx. */
  readonly processes: 1 | 2
  readonly seed: number
}

const MOST = { rooms: 100, players: 300, think: 60, processes: 2, seed: 1_000_000 }
const LEAST = { rooms: 1, players: 1, think: 0, processes: 1, seed: 1 }

/** Throws with a word for whoever has typed it. */
export function loadOptions(words?: string[]): LoadOptions {
  const { values } = parseArgs({
    ...(words === undefined ? {} : { args: words }),
    options: {
      rooms: { type: 'string', default: '1' },
      players: { type: 'string', default: '300' },
      think: { type: 'string', default: '0' },
      processes: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
    },
  })
  const number = (name: keyof typeof MOST) => {
    const value = Number(values[name])
    const fits = value >= LEAST[name] && value <= MOST[name] && (name === 'think' || Number.isInteger(value))
    if (!fits) throw new Error(`--${name}: ${LEAST[name]} to ${MOST[name]}`)
    return value
  }
  return {
    rooms: number('rooms'),
    players: number('players'),
    think: number('think'),
    processes: number('processes') === 2 ? 2 : 1,
    seed: number('seed'),
  }
}
