/** Where the page begins: type, tokens, the shell, and the worker that lets solo run without a network. */
import '@fontsource-variable/atkinson-hyperlegible-next'
import '../ui/tokens.css'
import './app-shell.ts'
import { letButtonsRest } from '../ui/resting-buttons.ts'
import { wearTheme } from '../ui/theme.ts'
import { at } from '../net/base.ts'
import { tabKeeps } from '../net/keepsakes.ts'
import { insistOnTypeface } from '../parts/typeface.ts'
import { watchVersion } from '../parts/version.ts'

// The page's first lines (index.html) need not speak for it any more.
document.documentElement.dataset['app'] = 'here'
document.getElementById('not-loaded')?.remove()
tabKeeps.put('first-tries', null)

wearTheme('page')
letButtonsRest()
insistOnTypeface()
watchVersion()

// A service worker exists in secure contexts only; a phone on http://192.168.x.x plays without one.
if (import.meta.env.PROD && window.isSecureContext && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => {
    navigator.serviceWorker.register(at('/sw.js')).catch(() => {
      // Solo then needs the network to load; nothing else depends on it.
    })
  })
}
