/**
 * What this network has let through, kept by the tab: where sockets are known to be blocked, nobody waits for one again.
 * Networks change, and a slow minute looks like a closed one; so after a while a socket is tried beside the line that serves
 * (http/look-for-sockets.ts).
 */
export interface Ways {
  /** Sockets are worth waiting for. */
  readonly sockets: boolean
  /** Over http, answers without an end are held back. */
  readonly polling: boolean
  /** From when on a socket may be tried again where there was none, ms by this device's clock. */
  readonly tryAt: number
}

const anything: Ways = { sockets: true, polling: false, tryAt: 0 }
const key = 'gradient-express.ways'
/** A socket that ends by itself before it is so old did so because of the network, ms; so often in a row, and it is left. */
const shortLife = { ms: 90_000, most: 3 }
/** A socket that opened is no news where sockets are cut: such a network is left in peace for longer, ms. */
const tryAgain = { blocked: 180_000, cut: 1_200_000 }

let ways: Ways | null = null
let shortLives = 0

export function waysHere(): Ways {
  ways ??= stored()
  return ways
}

/** A socket served; or where none did, http did. */
export function foundWay(way: 'socket' | 'http'): void {
  const { sockets } = waysHere()
  if (way === 'socket' && !sockets) remember(anything)
  if (way === 'http' && sockets) noSockets(tryAgain.blocked)
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
  noSockets(tryAgain.cut)
}

/** True once sockets have been missing for so long that one should be tried; the next time is later. */
export function isTimeForSocket(): boolean {
  const { sockets, tryAt } = waysHere()
  // A clock that was set back would make it wait for hours.
  const left = tryAt - Date.now()
  if (sockets || (left > 0 && left <= tryAgain.cut)) return false
  noSockets(tryAgain.blocked)
  return true
}

/** The device says that its network is another one, or back. */
export function networkChanged(): void {
  remember({ ...waysHere(), tryAt: 0 })
}

function noSockets(forMs: number): void {
  remember({ ...waysHere(), sockets: false, tryAt: Date.now() + forMs })
}

function remember(found: Ways): void {
  ways = found
  try {
    const { sockets, polling, tryAt } = found
    sessionStorage.setItem(key, `${sockets ? 'sockets' : ''} ${polling ? 'polling' : ''} ${tryAt}`)
  } catch {
    // Storage is refused, or this is no page: known until the page goes.
  }
}

function stored(): Ways {
  try {
    const words = sessionStorage.getItem(key)?.split(' ')
    if (words === undefined) return anything
    const tryAt = Number(words[2]) || 0
    return { sockets: words.includes('sockets'), polling: words.includes('polling'), tryAt }
  } catch {
    return anything
  }
}
