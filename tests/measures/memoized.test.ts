import { expect, it } from 'vitest'
import { memoized } from '../../shared/measures/memoized.ts'

it('makes something once of each value, nothing at all too', () => {
  const asked: object[] = []
  const nothingOf = memoized((of: object): null => {
    asked.push(of)
    return null
  })
  const [one, other] = [{}, {}]
  for (const of of [one, one, other, one]) expect(nothingOf(of)).toBeNull()
  expect(asked).toEqual([one, other])
})
