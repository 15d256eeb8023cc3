/**
 * All that a machine finds wrong with a screen: rules of WCAG 2.2 AA that it breaks, by day and in the dark; whether it is wider than
 * a narrow phone; and whether, where a laptop's page is magnified to 400 %, what stays at the edges leaves the window to what
 * the page says.
 */
import type { Page } from 'playwright'
import { coveredRows } from './covered-rows.ts'
import { brokenRules, narrow } from './faults-of.ts'

/** What is left of 1280 x 1024 at 400 %. */
const low = 256
const mostCovered = 64

/** Its size and colours are put back. */
export async function allFaultsOf(page: Page): Promise<string[]> {
  const size = page.viewportSize()
  // As tall as what it says: what lies under a strip can be scrolled free, and how much a strip covers is looked at below.
  const tall = await page.evaluate(() => document.documentElement.scrollHeight)
  if (size !== null && tall > size.height) await page.setViewportSize({ ...size, height: tall })
  const broken = [...(await brokenRules(page)), ...(await inTheDark(page))]
  await page.setViewportSize({ width: narrow, height: low })
  const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity)
  if (wide > narrow) broken.push(`${wide} pixels wide, ${await page.evaluate(widest)}`)
  const covered = await page.evaluate(coveredRows)
  if (covered > mostCovered) broken.push(`${covered} of ${low} rows are covered`)
  if (size !== null) await page.setViewportSize(size)
  return broken
}

/** Runs in the page. The element that reaches farthest to the right. */
function widest(): string {
  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot === null ? [] : all(each.shadowRoot))])
  const right = (each: Element) => each.getBoundingClientRect().right
  const [found] = all(document).toSorted((a, b) => right(b) - right(a))
  return found?.outerHTML.slice(0, 200) ?? ''
}

/**
 * The other theme differs in its colours alone, so its contrast is all that is left to look at. It is put on by hand: that a page
 * follows its device stands in phone-page.test.ts.
 */
async function inTheDark(page: Page): Promise<string[]> {
  await page.evaluate(wear, 'dark')
  const broken = await brokenRules(page, ['color-contrast'])
  await page.evaluate(wear, 'light')
  return broken.map((rule) => `dark: ${rule}`)
}

/** Runs in the page. */
function wear(theme: string): void {
  document.documentElement.dataset['theme'] = theme
}
