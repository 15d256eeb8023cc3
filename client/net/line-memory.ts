/**
 * What this network has let through, for as long as this tab lives: where sockets are known to be blocked, nobody waits for
 * one again.
 */
export interface Ways {
  /** Sockets are worth trying. */
  readonly sockets: boolean
  /** Over http, answers without an end are held back. */
  readonly polling: boolean
}

const anything: Ways = { sockets: true, polling: false }
const key = 'gradient-express.ways'
/** A socket that ends by itself before it is so old did so because of the network, ms; so often in a row, and it is left. */
const shortLife = { ms: 90_000, most: 3 }

let ways: Ways | null = null
let shortLives = 0

export function waysHere(): Ways {
  ways ??= stored()
  return ways
}

/** A socket served; or where none did, http did. */
export function foundWay(way: 'socket' | 'http'): void {
  const sockets = way === 'socket'
  if (waysHere().sockets !== sockets) remember({ ...waysHere(), sockets })
}

export function answersHeld(): void {
  remember({ ...waysHere(), polling: true })
}

/** Another network. */
export function forgetWays(): void {
  remember(anything)
}

/** Networks that cut every socket after a while are better served over http, where a cut costs nothing. */
export function socketLived(ms: number, isCut: boolean): void {
  shortLives = isCut && ms < shortLife.ms ? shortLives + 1 : 0
  if (shortLives < shortLife.most) return
  shortLives = 0
  foundWay('http')
}

function remember(found: Ways): void {
  ways = found
  try {
    sessionStorage.setItem(key, `${found.sockets ? 'sockets' : ''} ${found.polling ? 'polling' : ''}`)
  } catch {
    // Storage is refused, or this is no page: known until the page goes.
  }
}

function stored(): Ways {
  try {
    const words = sessionStorage.getItem(key)?.split(' ')
    return words === undefined ? anything : { sockets: words.includes('sockets'), polling: words.includes('polling') }
  } catch {
    return anything
  }
}
