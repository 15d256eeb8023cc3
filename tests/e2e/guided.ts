/** One stop, led by a host: a wall and one phone see it, and the phone is looked at by a machine that knows WCAG 2.2 AA. */
import type { Locator, Page } from 'playwright'
import { bigButton, type Cast, phaseIs } from './cast.ts'
import { faultsOf } from './faults-of.ts'

export interface Guided {
  readonly host: Page
  readonly wall: Page
  readonly ada: Page
  /** Of the phone. */
  readonly button: (name: string | RegExp) => Locator
  readonly heading: (name: string | RegExp) => Locator
  /** The host goes on, and the phone is told. */
  readonly next: (phase: string, title: string | RegExp) => Promise<void>
  /** Adds what the phone's page breaks now to `faults`. */
  readonly look: (where: string) => Promise<void>
  readonly faults: readonly string[]
}

export async function guided(cast: Cast): Promise<Guided> {
  const [host, wall] = [await cast.host(), await cast.projector()]
  const ada = await cast.player('Ada', 'Otters')
  const heading: Guided['heading'] = (name) => ada.getByRole('heading', { name, exact: true })
  const faults: string[] = []
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
    look: async (where) => {
      for (const fault of await faultsOf(ada)) faults.push(`${where}: ${fault}`)
    },
    faults,
  }
}
