/** Every stop that ends with a question pays its answer like chips, where it is told and not before. */
import { describe, expect, it } from 'vitest'
import { lastWorth, type LastQuestion } from '../../shared/moves/vote.ts'
import { LAST as fogHill } from '../../stops/fog-hill/content.ts'
import { LAST as garage } from '../../stops/garage/content.ts'
import { LAST as lift } from '../../stops/lift/content.ts'
import { LAST as oracle } from '../../stops/oracle/content.ts'
import { LAST as signalBox } from '../../stops/signal-box/content.ts'
import { LAST as mirror } from '../../stops/mirror/content.ts'
import { LAST as specialist } from '../../stops/specialist/content.ts'
import { LAST as spotlight } from '../../stops/spotlight/content.ts'
import { LAST as twoBanks } from '../../stops/two-banks/content.ts'
import { Game } from '../match/game.ts'

const questions: Readonly<Record<string, LastQuestion>> = {
  'fog-hill': fogHill,
  garage,
  lift,
  oracle,
  'signal-box': signalBox,
  specialist,
  mirror,
  spotlight,
  'two-banks': twoBanks,
}

describe.each(Object.keys(questions))('%s', (stop) => {
  it('pays its last answer by how sure it was', () => {
    const last = questions[stop]
    if (last === undefined) throw new Error('no question')
    const game = new Game({ plan: [stop], teams: 2 }).join('ann', 'ben', 'cat').goTo('say')
    const bits = () => ['ann', 'ben', 'cat'].map((seat) => game.match.seats[seat]?.bitsSaved ?? 0)
    const answers = [
      { option: last.right, confidence: 3 },
      { option: last.right, confidence: 1 },
      { option: (last.right + 1) % last.options, confidence: 3 },
    ]
    const before = bits()
    for (const [i, seat] of ['ann', 'ben', 'cat'].entries())
      expect(game.tap(seat, { stop, ask: 'say', tap: answers[i] })).toBeNull()
    expect(bits()).toEqual(before)
    game.must({ type: 'host', command: { kind: 'next' } })
    for (const [i, now] of bits().entries()) {
      const answer = answers[i]
      if (answer !== undefined) expect(now - (before[i] ?? 0)).toBeCloseTo(lastWorth(answer, last), 9)
    }
  })
})
