/**
 * After an upgrade of the server its pages are another build. A page that is open notices when its line is back, when it
 * wakes up, and once a minute; it loads itself anew at the next quiet moment, once. A part that the new server does not have
 * any more comes never: then the page does not wait for the end of a phase.
 */
import { type BuildNews, buildIn } from '../../shared/protocol/build.ts'
import { serverBuild } from '../net/api.ts'
import { tabKeeps } from '../net/keepsakes.ts'
import { onWakeUp } from '../net/wake-up.ts'
import { store } from '../store/store.ts'
import { hearOfParts, partsNews } from './lazy-part.ts'
import { isQuiet, phaseNow } from './quiet.ts'

const LOOK_EVERY_MS = 60_000
const TRY_EVERY_MS = 500
/** So long a new service worker may take to be ready: it fetches all of the app. */
const WORKER_MS = 30_000
/** A class does not ask for everything in the same instant, ms. */
const SPREAD_MS = 1_500

let own: BuildNews['build'] = null
let newest: BuildNews['build'] = null
/** What went on when the page asked, and then heard that it is old. */
let begun: string | null = null
let isLooking = false
let isStuck = false
const ears = new Set<() => void>()

/** True: it is old, and loading it anew by itself has not helped, or may not be tried. */
export function isStuckOnOldBuild(): boolean {
  return isStuck
}

/** Returns the way to stop listening. */
export function hearOfVersion(ear: () => void): () => void {
  ears.add(ear)
  return () => ears.delete(ear)
}

/** From now on, for the life of the page. */
export function watchVersion(): void {
  own = buildIn(document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? '')
  if (own === null) return
  let line = store.state.line.status
  store.listen(() => {
    const { status } = store.state.line
    if (status === line) return
    line = status
    if (status === 'open' || status === 'closed') void look()
  })
  onWakeUp(() => void look())
  hearOfParts(() => {
    if (partsNews().gone) void look()
  })
  setInterval(() => {
    if (document.visibilityState === 'visible') void look()
  }, LOOK_EVERY_MS)
}

async function look(): Promise<void> {
  if (isLooking || newest !== null) return
  isLooking = true
  // The answer may take until the next phase, which is then quiet at its beginning.
  const during = phaseNow()
  const theirs = await serverBuild().catch(() => null)
  isLooking = false
  if (theirs === null || theirs === own) return
  newest = theirs
  begun = during
  await Promise.race([freshWorker().catch(() => {}), pause(WORKER_MS)])
  await pause(Math.random() * SPREAD_MS)
  while (!(await renewed())) await pause(TRY_EVERY_MS)
}

/** True when there is nothing left to try. */
async function renewed(): Promise<boolean> {
  const isNow = () => isQuiet(partsNews().gone ? null : begun)
  if (!isNow()) return false
  const theirs = await serverBuild().catch(() => null)
  // The server is away, or somebody began something meanwhile.
  if (theirs === null || !isNow()) return false
  if (theirs === own) {
    newest = null
    return true
  }
  // Once for each build: whatever gave us the old page again would do so for ever.
  if (tabKeeps.get('renewed-to') === theirs || !tabKeeps.put('renewed-to', theirs)) {
    isStuck = true
    for (const ear of ears) ear()
    return true
  }
  location.reload()
  return true
}

/** Resolves when the service worker of the new build is in charge; at once where there is none. */
async function freshWorker(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  await registration?.update()
  const worker = registration?.installing ?? registration?.waiting
  if (!worker) return
  await new Promise<void>((resolve) => {
    const look = () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve()
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
