/** Where the page begins: type, tokens and the shell. */
import './older-browsers.ts'
import '@fontsource-variable/atkinson-hyperlegible-next'
import '../ui/tokens.css'
import './app-shell.ts'
import { keepFocusInSight } from '../ui/in-sight.ts'
import { letButtonsRest } from '../ui/resting-buttons.ts'
import { wearTheme } from '../ui/theme.ts'
import { tabKeeps } from '../net/keepsakes.ts'
import { insistOnSheets } from '../parts/first-sheets.ts'
import { insistOnTypeface } from '../parts/typeface.ts'
import { watchVersion } from '../parts/version.ts'

// The page's first lines (index.html) need not speak for it any more.
document.documentElement.dataset['app'] = 'here'
document.getElementById('not-loaded')?.remove()
tabKeeps.put('first-tries', null)

wearTheme('page')
letButtonsRest()
keepFocusInSight()
insistOnSheets()
insistOnTypeface()
watchVersion()
