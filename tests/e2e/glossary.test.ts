/** Any term is explained where it stands, by the room's own figures: by keyboard, on a narrow phone, on wall and desk. */
import { expect, it } from 'vitest'
import { goOn, toReveal } from './cast.ts'
import { Keyboard } from './keyboard.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

it('explains a number and a term on a narrow phone, and every term on the wall and at the desk', async () => {
  const cast = await venue().room({ plan: ['pile-of-math'], teams: 1 })
  const [host, wall] = [await cast.host(), await cast.projector()]
  const ada = await cast.player('Ada', 'Otters')
  await ada.setViewportSize({ width: 320, height: 640 })
  const keys = new Keyboard(ada)
  await goOn(host, 'Pile of Math · Talk')
  await goOn(host, 'Guess')
  const term = ada.getByRole('button', { name: 'Bits', exact: true })
  await keys.press(term)
  await ada.getByRole('dialog', { name: 'bits' }).waitFor()
  const told = ada.locator('term-dialog')
  await told.getByRole('paragraph').filter({ hasText: 'among all 277 words is 8.11 bits.' }).waitFor()
  await keys.press(told.locator('summary'))
  await told.getByText('how sure this is').waitFor()
  expect(await ada.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320)
  await ada.keyboard.press('Escape')
  await told.waitFor({ state: 'detached' })
  expect(keys.faults).toEqual([])
  // Where it was: whoever reads on goes on from there.
  expect(await focused(ada)).toBe('Bits')

  await ada.getByRole('button', { name: 'Lock in my guess' }).click()
  await toReveal(host)
  const number = ada.getByRole('button', { name: /^What does this mean: .* bits of surprise a word/ })
  const [bits = ''] = /\d+\.\d+/.exec((await number.getAttribute('aria-label')) ?? '') ?? []
  await number.click()
  // An untrained model may be a little better or worse than one that guesses blindly, or just as good.
  await ada
    .getByText(
      new RegExp(`${bits} bits: (like guessing among|as unsure as somebody who guesses among|.*blind guessing)`),
    )
    .waitFor()
  await wall.getByRole('button', { name: 'What the words mean' }).click()
  await wall.locator('term-dialog').getByText('learned by heart', { exact: true }).waitFor()
  await host.getByRole('button', { name: 'More', exact: true }).click()
  await host.getByRole('button', { name: 'What the words mean' }).click()
  await host.locator('term-dialog').getByText('This town’s floor is 1.49 bits').waitFor()
  expect(cast.troubles).toEqual([])
  await cast.leave()
})

/** What the element that has the focus says, through all shadows. */
function focused(page: { evaluate: <T>(run: () => T) => Promise<T> }): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement != null) at = at.shadowRoot.activeElement
    const root = at?.getRootNode()
    return (root instanceof ShadowRoot ? root.host.textContent : at?.textContent)?.trim() ?? ''
  })
}
