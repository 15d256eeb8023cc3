/** What somebody hears who hears the screen: all that the page's one polite voice has said, in order, however briefly. */
import type { Page } from 'playwright'
import { expect } from 'vitest'

/** Listens from now on. The page may not be loaded anew meanwhile: its voice would be another one. */
export async function earsAt(page: Page): Promise<Ears> {
  const ears = new Ears()
  await page.exposeFunction('heardHere', (text: string) => ears.hears(text))
  await page.getByRole('status').evaluate((voice) => {
    const tell: unknown = Reflect.get(globalThis, 'heardHere')
    if (typeof tell !== 'function') throw new Error('nobody listens')
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const { textContent } of addedNodes) if (textContent !== null && textContent !== '') tell(textContent)
    }).observe(voice, { childList: true })
  })
  return ears
}

export class Ears {
  /** What was said since the last sentence that was waited for. */
  #said: string[] = []

  hears(text: string): void {
    this.#said.push(text)
  }

  /** Waits until a sentence with this text is said, newer than the one waited for before. */
  async hear(text: string): Promise<void> {
    await expect.poll(() => this.#said).toContainEqual(expect.stringContaining(text))
    this.#said = this.#said.slice(this.#said.findIndex((sentence) => sentence.includes(text)) + 1)
  }
}
