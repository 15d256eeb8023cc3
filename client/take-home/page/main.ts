/** The page that a model is taken home in: all of it stands in one file. */
import '../../locale/en/room.ts'
import '../../locale/en/take-home.ts'
import tokens from '../../ui/tokens.css?inline'
import { wearTheme } from '../../ui/theme.ts'
import './model-page.ts'

document.head.append(Object.assign(document.createElement('style'), { textContent: `${tokens} body { margin: 0 }` }))
wearTheme('page')
