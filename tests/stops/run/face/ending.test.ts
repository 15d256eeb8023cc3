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
const said = (told: Partial<Story>, of: readonly (typeof teams)[number][] = teams) =>
  story(of, { ...measured, ...told }, 8.11).map(lineText)

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

it('asks one team alone whether its sentences helped, and not whose they were', () => {
  const one = (told: Partial<Story>) => said(told, [teams[0]])[1]
  expect(one({ helped: [{ team: 't1', bits: 0.4 }] })).toMatch(
    /with them alone a fresh model guesses .* \(0\.40 bits\)/,
  )
  expect(one({ hurt: ['t1'] })).toMatch(/learned like right ones: they made it worse/)
  expect(one({})).toMatch(/300 steps without a derailment; whether they helped is too close to call/)
  expect(one({ derailments: 2 })).toMatch(/with 2 derailments on the way; whether they helped/)
})

it('says "you" of the bets of one player alone, and counts those of a class', () => {
  const [won, lost] = [
    { won: 1, players: 1 },
    { won: 0, players: 1 },
  ]
  const bets = (before: typeof won, after: typeof won | null) => said({ beat: { before, after } }, [teams[0]])[3]
  expect(bets(won, lost)).toBe('At the bets you beat the model before its training, and no longer after it.')
  expect(bets(lost, won)).toBe('At the bets you did not beat the model before its training, but you did after it.')
  expect(bets(lost, null)).toBe('At the bets you did not beat the model before its training.')
  expect(said({ beat: { before: { won: 3, players: 9 }, after: null } })[3]).toContain('3 of 9 of you')
})
