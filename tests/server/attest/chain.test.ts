/** A chain tells where a log was touched. */
import { expect, test } from 'vitest'
import { brokenLink, CHAIN_START, chained, headOf, type LoggedEvent } from '../../../server/attest/chain.ts'

function logOf(bodies: readonly string[]): LoggedEvent[] {
  let before = CHAIN_START
  return bodies.map((body) => ({ body, hash: (before = chained(before, body)) }))
}

const log = logOf(['{"a":1}', '{"b":2}', '{"c":"ü"}', '{"b":2}'])

test('a whole chain has no broken link, and its head is the last hash', () => {
  expect(brokenLink(log)).toBeNull()
  expect(brokenLink([])).toBeNull()
  expect(headOf(log.map(({ body }) => body))).toBe(log[3].hash)
})

test('a changed, dropped or moved event breaks the chain where it was', () => {
  expect(brokenLink(log.with(1, { ...log[1], body: '{"b":3}' }))).toBe(1)
  expect(brokenLink(log.toSpliced(2, 1))).toBe(2)
  expect(brokenLink([log[1], log[0], log[2], log[3]])).toBe(0)
  // The same event at another place is another link.
  expect(log[1].hash).not.toBe(log[3].hash)
})
