/**
 * A style sheet that the page itself asked for and did not get: the app runs without it, and looks like nothing on earth. It
 * is asked for like any other part, with a word and a button, and put on when it comes. The page's first lines (index.html)
 * have marked what was lost before the app was there.
 */
import { fetchFile } from './fetch-file.ts'
import { lazyPart } from './lazy-part.ts'

/** From now on, for the life of the page. */
export function insistOnSheets(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (link.dataset['lost'] !== undefined || isEmpty(link.sheet)) bring(link)
  }
  // One whose loss is told only now.
  document.addEventListener('error', ({ target }) => isNewlyLost(target) && bring(target), { capture: true })
}

function isNewlyLost(target: EventTarget | null): target is HTMLLinkElement {
  return target instanceof HTMLLinkElement && target.rel === 'stylesheet' && target.dataset['again'] === undefined
}

/** Of a login page in place of a sheet Chromium tells nobody. */
function isEmpty(sheet: CSSStyleSheet | null): boolean {
  try {
    return sheet === null || sheet.cssRules.length === 0
  } catch {
    return true
  }
}

/** What cannot be had, or worn, is said by the page's note. */
function bring(lost: HTMLLinkElement): void {
  const { href, crossOrigin } = lost
  // Its loss may be told twice: it is empty, and its error event is still to come.
  lost.dataset['again'] = ''
  let inPlace = lost
  const wearIt = async () => {
    // Then it lies in the browser's cache.
    await fetchFile(href)
    const fresh = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, crossOrigin })
    fresh.dataset['again'] = ''
    const worn = new Promise((resolve, reject) => {
      fresh.addEventListener('load', resolve)
      fresh.addEventListener('error', () => reject(new Error(`${href} cannot be worn`)))
    })
    inPlace.replaceWith(fresh)
    inPlace = fresh
    await worn
  }
  lazyPart(wearIt).catch(() => {})
}
