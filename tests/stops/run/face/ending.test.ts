/** What the end of the line says of the class's own sentences. */
import { expect, it } from 'vitest'
import { lineText } from '../../../../client/locale/t.ts'
import { story } from '../../../../stops/run/face/ending.ts'
import type { Story } from '../../../../stops/run/story.ts'

const teams = [
  { id: 't1', name: 'Otters', style: 0 },
  { id: 't2', name: 'Kites', style: 1 },
] as const
const measured: Story = {
  startBits: 8,
  endBits: 3,
  sentences: 40,
  agreed: 38,
  steps: 300,
  derailments: 0,
  helped: [],
  hurt: [],
  readBits: null,
  beat: null,
}
const said = (told: Partial<Story>) => story(teams, { ...measured, ...told }, 8.11).map(lineText)

it('tells how many of them were as the world says them, and whose moved it', () => {
  const [, helped] = said({ helped: [{ team: 't2', bits: 0.4 }] })
  expect(helped).toMatch(
    /were your 40 sentences \(38 as the .* says them\): with the cargo of the Kites alone a fresh model guesses the words that matter among 1\.3 times fewer words \(0\.40 bits\)/,
  )
  expect(said({ agreed: null })[1]).toMatch(/^You brought 40 sentences and drove 300 steps/)
})

it('says that wrong labels were learned, where the cargo made it worse beyond chance', () => {
  const lines = said({ agreed: 12, hurt: ['t1', 't2'] })
  expect(lines[1]).toMatch(/Wrong labels are learned like right ones: the cargo of the Otters, Kites made it worse/)
  expect(lines.at(-1)).toMatch(/^Next time: 28 of your sentences said what the .* never says/)
})

it('has nothing for next time where nearly all were right, or nobody knows', () => {
  for (const agreed of [34, null]) expect(said({ agreed }).join(' ')).not.toContain('Next time')
})
