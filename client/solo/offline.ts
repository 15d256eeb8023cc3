/**
 * Whether this page will open again without a network, as it is: only a service worker that has stored everything can say
 * yes, and then the language has to be stored that the page speaks.
 */
import { hearOfLanguage } from '../locale/speak.ts'
import { spokenLanguage } from '../locale/spoken.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { keepLanguage } from './keep-language.ts'

export type Offline =
  /** Everything is stored on this device. */
  | 'ready'
  /** It is being stored. */
  | 'coming'
  /** Browsers store nothing for a plain http address of the network. */
  | 'never'

/** `hear` is told now and whenever it changes. Returns the way to stop. */
export function watchOffline(hear: (offline: Offline) => void): () => void {
  if (!window.isSecureContext || !('serviceWorker' in navigator)) {
    hear('never')
    return () => {}
  }
  const worker = navigator.serviceWorker
  let asked = 0
  const look = async () => {
    const mine = ++asked
    hear('coming')
    // There is a worker when all files of the app are stored.
    await worker.ready
    await lazyPart(() => keepLanguage(spokenLanguage()), { isQuiet: true })
    if (mine === asked) hear('ready')
  }
  const again = () => void look().catch(() => {})
  again()
  const deafen = hearOfLanguage(again)
  // Of a new build the language is new, too.
  worker.addEventListener('controllerchange', again)
  return () => {
    asked = -1
    deafen()
    worker.removeEventListener('controllerchange', again)
  }
}
