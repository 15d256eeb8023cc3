/** Words whose vectors point the same way lie on one rack, however long the vectors are; small words keep their own. */
import { expect, test } from 'vitest'
import { clusterRacks } from '../../shared/own-text/clusters.ts'

const kinds = 5
/** Of each kind four words, whose vectors point nearly along an axis of their own, with lengths that differ. */
const words = Array.from({ length: 4 * kinds }, (_, i) => `w${i}`)
const kindOf = (word: string) => Number(word.slice(1)) % kinds
const vectorOf = (word: string) => {
  const i = Number(word.slice(1))
  return Array.from({ length: kinds }, (_, axis) => (1 + i) * (axis === kindOf(word) ? 1 : 0.02 * ((i + axis) % 3)))
}

test('one rack holds words of one kind', () => {
  const racks = clusterRacks(['the', ...words], new Set(['the']), vectorOf)
  expect(racks[0]).toEqual({ id: 'the', words: ['the'] })
  for (const rack of racks.slice(1)) expect(new Set(rack.words.map(kindOf)).size).toBe(1)
  expect(racks.flatMap((rack) => rack.words).toSorted()).toEqual(['the', ...words].toSorted())
})

test('the same vectors give the same racks, and a rack is called by its commonest words', () => {
  const once = clusterRacks(words, new Set(), vectorOf)
  expect(clusterRacks(words, new Set(), vectorOf)).toEqual(once)
  for (const rack of once) expect(rack.id).toBe(rack.words.slice(0, 3).join(', '))
})
