/** How many of the class's sentences are as the world says them. */
import { expect, it } from 'vitest'
import { agreed } from '../../../stops/run/exam/agreed.ts'
import { storedPack } from '../../packs/stored-pack.ts'

const town = storedPack('town')
const tokens = (sentence: string) => sentence.split(' ').map((word) => town.words.indexOf(word))

it('counts what the town says and not what it never says', () => {
  const right = tokens('the cat sat on the mat')
  const wrong = tokens('the mat sat on the cat')
  expect([...right, ...wrong]).not.toContain(-1)
  expect(agreed(town, [right, wrong, right])).toBe(2)
  expect(agreed(town, [])).toBe(0)
})
