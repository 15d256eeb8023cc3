import { describe, expect, it } from 'vitest'
import { EngineError, type Checkpoint } from '../../shared/engine/engine.ts'
import { checkpointFromBytes, checkpointToBytes } from '../../shared/lab/checkpoint-bytes.ts'
import { initialWeights } from '../../shared/model/init.ts'
import { tinyBrain } from './lab-builders.ts'

const weights = initialWeights(tinyBrain, 1)
const bare: Checkpoint = { config: tinyBrain, step: 12, weights, moments: null }
const full: Checkpoint = {
  ...bare,
  moments: { first: initialWeights(tinyBrain, 2), second: initialWeights(tinyBrain, 3) },
}

describe('checkpoint bytes', () => {
  it.each([bare, full])('come back as they went', (checkpoint) => {
    expect(checkpointFromBytes(checkpointToBytes(checkpoint))).toEqual(checkpoint)
  })

  it('are read from the middle of a larger buffer', () => {
    const bytes = checkpointToBytes(full)
    const larger = new Uint8Array(bytes.length + 7)
    larger.set(bytes, 3)
    expect(checkpointFromBytes(larger.subarray(3, 3 + bytes.length))).toEqual(full)
  })

  it('carry weights that are a view of something larger', () => {
    const larger = new Float32Array(weights.length + 5)
    larger.set(weights, 5)
    expect(checkpointFromBytes(checkpointToBytes({ ...bare, weights: larger.subarray(5) }))).toEqual(bare)
  })

  it('are refused when one bit changed, anywhere', () => {
    const bytes = checkpointToBytes(bare)
    for (const place of [0, 4, 8, 12, 20, 200, bytes.length - 1]) {
      const damaged = bytes.with(place, bytes[place] ^ 1)
      expect(() => checkpointFromBytes(damaged), `byte ${place}`).toThrow(EngineError)
    }
  })

  it('are refused when cut off, empty, or not finite', () => {
    const bytes = checkpointToBytes(bare)
    for (const length of [0, 3, 16, 100, bytes.length - 4]) {
      expect(() => checkpointFromBytes(bytes.slice(0, length)), `${length} bytes`).toThrow(EngineError)
    }
    expect(() => checkpointFromBytes(checkpointToBytes({ ...bare, weights: weights.with(9, NaN) }))).toThrow(/weights/)
    expect(() => checkpointFromBytes(checkpointToBytes({ ...bare, weights: weights.slice(1) }))).toThrow(EngineError)
  })
})
