/** Whatever form of a model somebody chooses from their disk, it is the same model; anything else is told apart from it. */
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readBrought } from '../../../client/take-home/brought-files.ts'
import type { ModelCard } from '../../../client/take-home/model-card.ts'
import { modelFolder } from '../../../client/take-home/model-folder.ts'
import { toBase64 } from '../../../client/net/base64.ts'
import { gpt2Files } from '../../../shared/gpt2/gpt2-files.ts'
import { safetensorsOf, readSafetensors } from '../../../shared/gpt2/safetensors.ts'
import { micro, roughCheckpoint } from '../../engine/wasm/builders.ts'

const words = Array.from({ length: micro.vocab }, (_, token) => (token === 0 ? '.' : `wörd${token}`))
const files = gpt2Files(roughCheckpoint(micro, 2), words)
const tensors = files['model.safetensors']
const model = { words, heads: micro.heads, tensors }

const file = (part: BlobPart, name = 'x') => new File([part], name)

const card: ModelCard = {
  language: 'de',
  said: {},
  createdAt: 0,
  players: 3,
  topic: '</script>',
  words,
  steps: 4,
  beforeBits: 6,
  afterBits: 3,
  summitBits: 7,
  config: files['config.json'],
  weights: toBase64(tensors),
}
const page = (json: string) =>
  `<!doctype html>\n<html><body><script type="application/json" id="model">${json.replaceAll('<', '\\u003c')}</script></body></html>`

test('the page, the packed folder, its files and the weights alone are one model', async () => {
  expect(await readBrought([file(page(JSON.stringify(card)), 'model-ABCDE.html')])).toEqual(model)
  expect(await readBrought([new File([modelFolder(files, 'model-ABCDE', 'about')], 'some.bin')])).toEqual(model)
  const folder = [file(files['tokenizer.json']), file(tensors), file(files['config.json'])]
  expect(await readBrought(folder)).toEqual(model)
  expect(await readBrought([file(tensors)])).toEqual({ ...model, heads: null })
})

test('weights of another program need their words beside them', async () => {
  const bare = safetensorsOf(readSafetensors(tensors), { format: 'pt' })
  expect(await readBrought([file(bare)])).toBe('model-unreadable')
  expect(await readBrought([file(bare), file(files['tokenizer.json'])])).toEqual({ words, heads: null, tensors: bare })
})

test('anything else is no model', async () => {
  const vocab = JSON.parse(files['tokenizer.json'])
  vocab.model.vocab['.'] = 1
  const twice = [file(tensors), file(JSON.stringify(vocab))]
  const others = [
    [file('')],
    [file('a letter home')],
    [file('{}')],
    [file('<!doctype html><p>no model</p>')],
    [file(page('{"words": []}'))],
    [file(zipSync({ 'a.txt': new Uint8Array(3) }))],
    [file('PK and no zip')],
    twice,
  ]
  for (const chosen of others) expect(await readBrought(chosen)).toBe('model-unreadable')
  expect(await readBrought([file(new Uint8Array(5 * 1024 * 1024))])).toBe('model-too-large')
  // Packed it is small.
  const bomb = zipSync({ 'm/model.safetensors': new Uint8Array(2 * 1024 * 1024) })
  expect(bomb.length).toBeLessThan(10_000)
  expect(await readBrought([file(bomb)])).not.toHaveProperty('tensors')
})
