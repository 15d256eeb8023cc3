import { expect, it } from 'vitest'
import { Pace } from '../../shared/lab/pace.ts'

it('is not moved by a single slow step, nor by a cold first one', () => {
  const pace = new Pace()
  expect(pace.of('wasm')).toBeNull()
  pace.add('wasm', 90)
  pace.add('wasm', 10)
  expect(pace.of('wasm')).toBe(10)
  for (const ms of [11, 900, 12]) pace.add('wasm', ms)
  expect(pace.of('wasm')).toBe(12)
})

it('follows an engine that stays slow', () => {
  const pace = new Pace()
  for (const ms of [10, 10, 10, 10, 10, 50, 51, 52]) pace.add('wasm', ms)
  expect(pace.of('wasm')).toBe(50)
})

it('begins anew with another engine', () => {
  const pace = new Pace()
  for (const ms of [10, 10, 10]) pace.add('wasm', ms)
  pace.add('webgpu', 2)
  expect(pace.of('webgpu')).toBe(2)
  expect(pace.of('wasm')).toBeNull()
})
