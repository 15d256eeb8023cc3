/** What is said of chips while they are laid is what the rules will pay. */
import { expect, it } from 'vitest'
import { formatBits } from '../../../../client/locale/t.ts'
import { keepLine } from '../../../../stops/run/face/bet/keep-line.ts'
import { smallPack } from '../../../match/small-world.ts'

// 18 words; the rack `homes` has five of them, the first is 5; 6 chips are left in the hand, 2 are the house's.
const chips = { racks: { homes: 4 }, words: { '5': 10 } }
const saved = (laid: number) => formatBits(Math.abs(Math.log2(18) + Math.log2((laid + 8 / 18) / 22)))

it('speaks of a rack by a word that only the rack’s chips lie on', () => {
  const line = keepLine(chips, { where: 'racks', id: 'homes' }, smallPack)
  expect(line).toContain(`you keep ${saved(4 / 5)} bits`)
  expect(line).toContain(`you lose ${saved(0)}.`)
})

it('speaks of the place with most chips where none was touched', () => {
  const name = smallPack.words[5]
  expect(keepLine(chips, null, smallPack)).toContain(`If it is “${name}” you keep ${saved(10 + 4 / 5)} bits`)
})
