/**
 * The worker that lets solo run without a network. Only solo asks for it: it fetches the whole app, engines and all, which
 * thirty phones that only want to join must not do at once over the school's Wi-Fi.
 */
import { at } from '../net/base.ts'

/** A service worker exists in secure contexts only: elsewhere solo needs the network to load. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !window.isSecureContext || !('serviceWorker' in navigator)) return
  // The game itself is fetched first.
  if (document.readyState === 'complete') register()
  else window.addEventListener('load', register)
}

function register(): void {
  navigator.serviceWorker.register(at('/sw.js')).catch(() => {
    // Solo then needs the network to load; nothing else depends on it.
  })
}
