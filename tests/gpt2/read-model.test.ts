/** The way back of a model that was taken home: same bits, or the reason why a room cannot go on from it. */
import { expect, test } from 'vitest'
import { gpt2Files } from '../../shared/gpt2/gpt2-files.ts'
import { MOST_MODEL_BYTES, readModel } from '../../shared/gpt2/read-model.ts'
import { readMetadata, readSafetensors, safetensorsOf } from '../../shared/gpt2/safetensors.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { roughCheckpoint } from '../engine/wasm/builders.ts'
import { storedPack } from '../packs/stored-pack.ts'

const dorf = storedPack('dorf')

function home(size: 'class' | 'small') {
  const checkpoint = roughCheckpoint(brainFor(size, dorf).config, 5)
  const tensors = gpt2Files(checkpoint, dorf.words)['model.safetensors']
  return { checkpoint, model: { words: dorf.words, heads: checkpoint.config.heads, tensors } }
}

test.each(['class', 'small'] as const)('a %s model comes back with the same bits and begins anew', (size) => {
  const { checkpoint, model } = home(size)
  const read = readModel(model, dorf)
  expect(read).toEqual({ size, checkpoint: { ...checkpoint, step: 0, moments: null } })
  expect(model.tensors.length).toBeLessThan(MOST_MODEL_BYTES)
})

test('the weights alone know their words, letters beyond ASCII too', () => {
  const { model } = home('small')
  expect(dorf.words.some((word) => /[^\0-\x7F]/.test(word))).toBe(true)
  expect(JSON.parse(readMetadata(model.tensors)['words'] ?? '')).toEqual(dorf.words)
})

test('what does not fit is refused with its reason', () => {
  const { model } = home('small')
  const tensors = readSafetensors(model.tensors)
  const written = (changed: Parameters<typeof safetensorsOf>[0]) => ({ ...model, tensors: safetensorsOf(changed, {}) })
  const { 'transformer.ln_f.bias': last, ...rest } = tensors
  if (last === undefined) throw new Error('no last tensor')
  const ending = (data: Float32Array, shape = last.shape) =>
    written({ ...rest, 'transformer.ln_f.bias': { shape, data } })

  expect(readModel({ ...model, words: dorf.words.toReversed() }, dorf)).toBe('model-other-words')
  expect(readModel(model, storedPack('town'))).toBe('model-other-words')
  expect(readModel({ ...model, heads: 4 }, dorf)).toBe('model-other-shape')
  expect(readModel({ ...model, heads: null }, dorf)).toMatchObject({ size: 'small' })
  expect(readModel(written(rest), dorf)).toBe('model-other-shape')
  expect(readModel(written({ ...tensors, 'lm_head.weight': last }), dorf)).toBe('model-other-shape')
  expect(readModel(ending(last.data, [4, 4]), dorf)).toBe('model-other-shape')
  for (const wrong of [Number.NaN, Infinity])
    expect(readModel(ending(last.data.with(3, wrong)), dorf)).toBe('model-not-finite')
  for (const length of [0, 7, 8, 100, model.tensors.length - 4])
    expect(readModel({ ...model, tensors: model.tensors.slice(0, length) }, dorf)).toBe('model-unreadable')
  expect(readModel({ ...model, tensors: new Uint8Array(MOST_MODEL_BYTES + 1) }, dorf)).toBe('model-too-large')
})
