/**
 * The gallery, for `npm run dev` alone: every stop, phase and audience of a match that simulated players have played on the
 * page's own lab. No build holds it, and no screen leads to it. The page frames itself once an audience (`?look=`), so that
 * each is as wide as its own device.
 */
import '@fontsource-variable/atkinson-hyperlegible-next'
import '../ui/tokens.css'
import './gallery-frame.ts'
import './gallery-page.ts'
import { wearTheme } from '../ui/theme.ts'

const look = new URLSearchParams(location.search).get('look')
wearTheme(look === 'wall' ? 'wall' : 'page')
if (look === 'wall') document.documentElement.classList.add('wall')
document.body.append(document.createElement(look === null ? 'gallery-page' : 'gallery-frame'))
