/** Whether this page will open again without a network: only a service worker that has stored everything can say yes. */
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
  let stopped = false
  hear('coming')
  const ready = () => void (stopped || hear('ready'))
  // Resolves when a worker is active: it is, once all files are stored.
  navigator.serviceWorker.ready.then(ready, () => {})
  return () => (stopped = true)
}
