/** One stop, led by a host: a wall and one phone see it. What a machine knows of WCAG is looked at in access-stops.test.ts. */
import type { Locator, Page } from 'playwright'
import { bigButton, type Cast, phaseIs } from './cast.ts'

export interface Guided {
  readonly host: Page
  readonly wall: Page
  readonly ada: Page
  /** Of the phone. */
  readonly button: (name: string | RegExp) => Locator
  readonly heading: (name: string | RegExp) => Locator
  /** The host goes on, and the phone is told. */
  readonly next: (phase: string, title: string | RegExp) => Promise<void>
}

export async function guided(cast: Cast): Promise<Guided> {
  const [host, wall] = [await cast.host(), await cast.projector()]
  const ada = await cast.player('Ada', 'Otters')
  const heading: Guided['heading'] = (name) => ada.getByRole('heading', { name, exact: true })
  return {
    host,
    wall,
    ada,
    button: (name) => ada.getByRole('button', { name }),
    heading,
    next: async (phase, title) => {
      await bigButton(host).click()
      await phaseIs(host, phase)
      await heading(title).waitFor()
    },
  }
}
