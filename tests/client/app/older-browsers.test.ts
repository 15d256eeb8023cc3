/** What older browsers are taught does what newer ones know: the same answers, and nothing changed that was given. */
import { expect, it } from 'vitest'

const list = [10, 9, 1, 2, 2, 33]
const rest = (n: number, at: number) => (at === 0 ? 'first' : n % 3)

/** Everything that is taught, at work. */
function answers(): unknown[] {
  return [
    list.toSorted((a, b) => b - a),
    ['b', 'a', 'ä'].toSorted(),
    list.toReversed(),
    list.toSpliced(1, 2),
    list.toSpliced(1, 2, 7, 8, 9),
    list.toSpliced(-1, 1),
    list.with(1, 5),
    list.with(5, 5),
    [...Map.groupBy(list, rest)],
    [...Map.groupBy(new Set(list), (n) => n > 9)],
    Object.groupBy(list, rest),
    'constructor' in Object.groupBy(list, rest),
    Object.keys([]).length + Object.keys(Map).length,
  ]
}

it('answers as a browser that knows it', async () => {
  const known = answers()
  const owners = {
    toSorted: Array.prototype,
    toReversed: Array.prototype,
    toSpliced: Array.prototype,
    with: Array.prototype,
  }
  for (const [name, owner] of Object.entries(owners)) Reflect.deleteProperty(owner, name)
  for (const owner of [Map, Object]) Reflect.deleteProperty(owner, 'groupBy')
  expect(answers).toThrow('toSorted is not a function')
  await import('../../../client/app/older-browsers.ts')
  expect(answers()).toEqual(known)
  expect(list).toEqual([10, 9, 1, 2, 2, 33])
})
