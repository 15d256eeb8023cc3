/** What a machine finds wrong with a page: rules of WCAG 2.2 AA that it breaks, and whether it is wider than a narrow phone. */
import axe from 'axe-core'
import type { Page } from 'playwright'

/** Tags of axe-core. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Pixels. */
export const narrow = 320

declare global {
  interface Window {
    axe?: typeof axe
  }
}

/**
 * Each broken rule of the page as it stands, with where and why. `rules`: ids of the only ones that are looked at.
 * axe-core stays in the page once it is there: to send it anew for every look took longer than the look.
 */
export async function brokenRules(page: Page, rules: readonly string[] | null = null): Promise<string[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe.source)
  const runOnly: axe.RunOnly = rules === null ? { type: 'tag', values: wcag } : { type: 'rule', values: [...rules] }
  const violations = await page.evaluate(
    // Nothing is fetched beforehand: of the rules that ask for it none looks at a page without sound and film.
    async (runOnly) =>
      (await window.axe?.run(document, { runOnly, resultTypes: ['violations'], preload: false }))?.violations,
    runOnly,
  )
  if (violations === undefined) throw new Error('axe-core did not run')
  return violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`)
    return `${id} at ${places.join('; ')}`
  })
}
