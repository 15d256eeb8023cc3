import { describe, expect, it } from 'vitest'
import { loadPack, loadTextPack, type PackProblem } from '../../shared/packs/load-pack.ts'
import { sampleFile } from '../own-text/sample-file.ts'
import type { TextFile } from '../../shared/packs/schema.ts'
import { sentenceFile, tinyPackFile } from './tiny-pack-file.ts'

function problemsOf(json: unknown): readonly PackProblem[] {
  const loaded = loadPack(json)
  return loaded.ok ? [] : loaded.problems
}

describe('loading a pack', () => {
  it('turns words into token ids and measures the longest row', () => {
    const loaded = loadPack(tinyPackFile())
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
    const { pack } = loaded
    expect(pack.train.map(({ tokens }) => tokens)).toEqual([
      [1, 2, 4],
      [1, 3, 5],
    ])
    expect(pack.heldOut[0]).toEqual({ tokens: [1, 3, 4], key: [2], floorBits: [1, 1, 1, 1], template: 'test' })
    expect(pack.racks[0]).toEqual({ id: 'animals', words: [2, 3] })
    expect(pack.probes[0]).toEqual({ id: 'cat', prompt: [1, 2], answer: 4, rivals: [5] })
    expect(pack.longest).toBe(4)
  })

  it('reads a file back from its own text', () => {
    expect(loadPack(JSON.parse(JSON.stringify(tinyPackFile())))).toMatchObject({ ok: true })
  })

  const racks = tinyPackFile().racks
  const probe = tinyPackFile().probes[0]
  const bad: [string, unknown, PackProblem][] = [
    [
      'an unknown word in a sentence',
      tinyPackFile({ train: [sentenceFile('the cat sat'), sentenceFile('the cow sat')] }),
      { where: 'train[1].text', what: '"cow" is not one of the pack\'s words' },
    ],
    [
      'a boundary inside a sentence',
      tinyPackFile({ train: [sentenceFile('the cat . sat')] }),
      { where: 'train[0].text', what: '"." is the boundary and stands in no sentence and no rack' },
    ],
    [
      'a key position past the end',
      tinyPackFile({ heldOut: [sentenceFile('the dog sat', { key: [1, 3] })] }),
      { where: 'heldOut[0].key[1]', what: '3 is out of range: the sentence has 3 words, from 0' },
    ],
    [
      'key positions out of order',
      tinyPackFile({ heldOut: [sentenceFile('the dog sat', { key: [2, 1] })] }),
      { where: 'heldOut[0].key[1]', what: '1 must be more than 2 before it' },
    ],
    [
      'a floor of the wrong length',
      tinyPackFile({ train: [sentenceFile('the cat sat', { floorBits: [1, 2, 3] })] }),
      { where: 'train[0].floorBits', what: 'has 3 numbers, must have 4: one a word and one for the close' },
    ],
    [
      'a duplicate word',
      tinyPackFile({ words: [...tinyPackFile().words, 'cat'] }),
      { where: 'words[6]', what: '"cat" is there already, as words[2]' },
    ],
    [
      'a word that is typed like another',
      tinyPackFile({ words: [...tinyPackFile().words, 'Cat'], racks: [...racks, { id: 'more', words: ['Cat'] }] }),
      { where: 'words[6]', what: '"Cat" is typed like "cat", which is words[2]' },
    ],
    [
      'a word of two',
      tinyPackFile({ words: [...tinyPackFile().words, 'a cow'], racks: [...racks, { id: 'more', words: ['a cow'] }] }),
      { where: 'words[6]', what: '"a cow" must be without spaces' },
    ],
    [
      'a word in no rack',
      tinyPackFile({ racks: racks.slice(0, 2) }),
      { where: 'words[1]', what: '"the" is in no rack' },
    ],
    [
      'a word in two racks',
      tinyPackFile({ racks: [...racks, { id: 'more', words: ['dog'] }] }),
      { where: 'racks[3].words[0]', what: '"dog" is already in rack "animals"' },
    ],
    [
      'two racks of one name',
      tinyPackFile({ racks: [...racks.slice(0, 2), { id: 'animals', words: ['the'] }] }),
      { where: 'racks[2].id', what: '"animals" is there already, as racks[0]' },
    ],
    [
      'an exam sentence that training gives away',
      tinyPackFile({ heldOut: [sentenceFile('the dog sat'), sentenceFile('the dog ran')] }),
      { where: 'heldOut[1].text', what: '"the dog ran" is also in training, as train[1]' },
    ],
    [
      'a probe with an unknown rival',
      tinyPackFile({ probes: [{ ...probe, rivals: ['ran', 'flew'] }] }),
      { where: 'probes[0].rivals[1]', what: '"flew" is not one of the pack\'s words' },
    ],
    [
      'a probe that is its own rival',
      tinyPackFile({ probes: [{ ...probe, rivals: ['sat'] }] }),
      { where: 'probes[0].rivals[0]', what: '"sat" is the answer and cannot be its own rival' },
    ],
  ]

  it.each(bad)('names %s, and nothing else', (_name, json, problem) => {
    expect(problemsOf(json)).toEqual([problem])
  })

  it('reports every problem at once', () => {
    const file = tinyPackFile({
      train: [sentenceFile('a cat sat', { key: [9] })],
      racks: racks.slice(0, 2),
    })
    expect(problemsOf(file).map(({ where }) => where)).toEqual(['words[1]', 'train[0].text', 'train[0].key[0]'])
  })

  it('names the place of a field with the wrong shape', () => {
    const { title: _title, ...untitled } = tinyPackFile()
    expect(problemsOf(untitled).map(({ where }) => where)).toEqual(['title'])
    const places = (changed: object) => problemsOf({ ...tinyPackFile(), ...changed }).map(({ where }) => where)
    expect(places({ format: 2 })).toEqual(['format'])
    expect(places({ train: [sentenceFile('the cat sat'), { text: 5 }] })).toContain('train[1].text')
    expect(places({ heldOut: [sentenceFile('the dog sat', { floorBits: [1, -1, 1, 1] })] })).toEqual([
      'heldOut[0].floorBits[1]',
    ])
    expect(problemsOf({ ...tinyPackFile(), extra: 1 })).toEqual([{ where: '', what: expect.stringContaining('extra') }])
  })

  it.each([[null], ['town'], [[]], [42], [undefined]])('answers %j without throwing', (json) => {
    expect(problemsOf(json)).toHaveLength(1)
  })
})

it.each([
  ['a word with a mark that turns the line', (f: TextFile) => ({ ...f, words: [...f.words, 'tac\u202e'] }), 'U+202E'],
  ['a title with a mark that nobody sees', (f: TextFile) => ({ ...f, title: 'The\u200b island' }), 'U+200B'],
  ['a book with a control', (f: TextFile) => ({ ...f, books: [{ title: 'Is\u0007land', source: '' }] }), 'U+0007'],
  ['a source with half a letter', (f: TextFile) => ({ ...f, books: [{ title: 'I', source: '\ud83d' }] }), 'U+D83D'],
])('reads no text that has %s, and names it', (_name, changed, mark) => {
  const loaded = loadTextPack(changed(sampleFile()), 'own-1')
  expect(loaded).toMatchObject({ ok: false, problems: [{ what: `holds ${mark}, a mark that nobody sees` }] })
})

it('reads no text whose beginnings are watched beside any number of words', () => {
  const file = sampleFile()
  const rivals = Array.from({ length: 5000 }, () => file.words[1])
  const problems = loadTextPack({ ...file, probes: file.probes.map((probe) => ({ ...probe, rivals })) }, 'own-1')
  expect(problems).toMatchObject({
    ok: false,
    problems: file.probes.map((_, at) => ({ where: `probes[${at}].rivals` })),
  })
})

it('reads no text whose probe is longer than a model of it reads', () => {
  const file = sampleFile()
  const long = file.train.slice(0, 4).map(({ text }) => text)
  const probes = file.probes.map((probe) => ({ ...probe, prompt: long.join(' ') }))
  expect(loadTextPack(file, 'own-1').ok).toBe(true)
  expect(loadTextPack({ ...file, probes }, 'own-1').ok).toBe(false)
})
