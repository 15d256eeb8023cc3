/** Tells when this device is likely to have its network back: it came online, or its screen was turned on. */
export function onWakeUp(wake: () => void): () => void {
  const visible = () => {
    if (document.visibilityState === 'visible') wake()
  }
  // Every page is shown once, when the last of its files is there; only one that comes back was away.
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) wake()
  }
  window.addEventListener('online', wake)
  window.addEventListener('pageshow', shown)
  document.addEventListener('visibilitychange', visible)
  return () => {
    window.removeEventListener('online', wake)
    window.removeEventListener('pageshow', shown)
    document.removeEventListener('visibilitychange', visible)
  }
}
