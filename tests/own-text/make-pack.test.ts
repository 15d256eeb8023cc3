/** From a text to a pack: nothing leaks into the exam, everything fits, and whoever brings too little hears how much is missing. */
import { expect, test } from 'vitest'
import { likenessesOf } from '../../shared/own-text/split.ts'
import { type Choices, makePack, NO_RIGHTS, withRights } from '../../shared/own-text/make-pack.ts'
import { tidyTitle } from '../../shared/own-text/tidy-title.ts'
import { cutText } from '../../shared/own-text/sentences.ts'
import { loadTextPack } from '../../shared/packs/load-pack.ts'
import { sampleText } from './sample-text.ts'

const usual: Choices = { vocabulary: 1000, rare: 'leave-out', leaveOut: [] }
const brought = (text: string) => [{ title: 'The island', source: 'written for this test', text }]

function made(text: string) {
  const pack = makePack(brought(text), usual)
  if (!pack.ok) throw new Error(JSON.stringify(pack.lacks))
  return pack
}

test('a text becomes a pack that the loader takes', () => {
  const { file, report } = made(sampleText(200))
  const loaded = loadTextPack(JSON.parse(JSON.stringify(file)), 'own-1')
  expect(loaded).toMatchObject({ ok: true, pack: { id: 'own-1', floor: 'estimate', title: 'The island' } })
  expect(file.train.length).toBe(report.train)
  expect(file.probes.length).toBeGreaterThan(0)
  expect(file.racks.length).toBeGreaterThan(3)
})

test('no sentence of the exam is nearly one to learn from', () => {
  const { file } = made(sampleText(260))
  const known = new Set(file.train.flatMap(({ text }) => likenessesOf(text.split(' '))))
  for (const { text } of file.heldOut) expect(likenessesOf(text.split(' ')).filter((one) => known.has(one))).toEqual([])
})

test('a text that is too short says of what it has too little, and that becomes less with every paragraph', () => {
  const missing = (paragraphs: number) => {
    const tried = makePack(brought(sampleText(paragraphs)), usual)
    return tried.ok ? [] : tried.lacks.map(({ of, have, need }) => `${of} ${need - have}`)
  }
  const short = [12, 20, 30].map((paragraphs) => missing(paragraphs))
  for (const [at, lacks] of short.entries()) {
    expect(lacks[0]).toMatch(/^train /)
    for (const [i, line] of lacks.entries())
      expect(Number(line.split(' ')[1])).toBeLessThan(Number(short[at - 1]?.[i]?.split(' ')[1] ?? Infinity))
  }
  expect(missing(60)).toEqual([])
})

test('a class text of some 320 sentences that resemble each other is enough: the exam takes a larger share', () => {
  for (const paragraphs of [53, 58, 63]) {
    const { report } = made(sampleText(paragraphs))
    expect(report.heldOut).toBeGreaterThanOrEqual(40)
    expect(report.train).toBeGreaterThanOrEqual(200)
  }
})

test('a sentence that is too long is cut between clauses of four words or more, else left out', () => {
  const cut = (text: string) =>
    cutText(text)
      .paragraphs.flat()
      .map((words) => words.join(' '))
  expect(cut('Uncle comet sells warm bread near the landing pad, because the night was very cold.')).toEqual([
    'uncle comet sells warm bread near the landing pad',
    'because the night was very cold',
  ])
  expect(cut('The old baker carried a yellow lamp to the harbour while the gulls were shouting.')).toEqual([
    'the old baker carried a yellow lamp to the harbour',
    'while the gulls were shouting',
  ])
  expect(cut('At low tide, the keeper painted her wet boots on the stony beach.')).toEqual([
    'the keeper painted her wet boots on the stony beach',
  ])
  expect(cut('The old baker of the moon carried one yellow lamp behind the dome.')).toEqual([])
  expect(cut('It cost 12,500 coins, and nobody paid.')).toHaveLength(1)
})

test('whose text it is stands in the file and in the pack, and nothing where nobody says so', () => {
  const { file } = made(sampleText(200))
  const said = withRights(file, { author: ' Ada\u202e ', licence: 'CC BY 4.0' })
  expect(said).toMatchObject({ author: 'Ada', licence: 'CC BY 4.0' })
  expect(loadTextPack(said, 'own-1')).toMatchObject({ ok: true, pack: { author: 'Ada', licence: 'CC BY 4.0' } })
  expect(withRights(said, NO_RIGHTS)).toEqual(file)
  expect(loadTextPack({ ...file, licence: '' }, 'own-1').ok).toBe(false)
})

test('what either choice loses is told whichever is made', () => {
  const text = `${sampleText(200)}\n\nThe xylophone sang near the harbour wall.`
  for (const rare of ['leave-out', 'unknown'] as const) {
    const { report } = makePack(brought(text), { ...usual, rare })
    expect(report.unknown).toBe(1)
    expect(report.rareShare * cutText(text).paragraphs.flat(2).length).toBeCloseTo(2, 9)
  }
})

test('what nobody sees is taken out and counted, except the joiners of a spelling', () => {
  const cut = cutText('The\u200b kee\u00adper \u202eslept\u202c\u0007. علی\u200cرضا آمد بود. The goat ate.')
  expect(cut.paragraphs[0]).toEqual([
    ['the', 'keeper', 'slept'],
    ['علی\u200cرضا', 'آمد', 'بود'],
    ['the', 'goat', 'ate'],
  ])
  expect(cut.unseen).toBe(5)
})

test('a title that is cut keeps whole letters, and a pack of right-to-left words is taken', () => {
  expect(tidyTitle('🐐'.repeat(40))).toBe('🐐'.repeat(30))
  expect(tidyTitle('  \u202eThe\u0000   island ')).toBe('The island')
  const arabic = sampleText(200).replaceAll(/[a-z]/giu, (letter) =>
    String.fromCodePoint(0x627 + (letter.toLowerCase().charCodeAt(0) - 97)),
  )
  const { file } = made(arabic)
  expect(loadTextPack(file, 'own-1').ok).toBe(true)
})

test('words lose their marks, what is too long is counted', () => {
  const cut = cutText('Oh no! The keeper’s lamp (a yellow one) went out.\n\n' + 'na '.repeat(25) + '. 🐐🐐')
  expect(cut.paragraphs[0]).toEqual([['the', "keeper's", 'lamp', 'a', 'yellow', 'one', 'went', 'out']])
  expect(cut.paragraphs).toHaveLength(1)
  expect(cut).toMatchObject({ words: 35, long: 0, uncut: 1, short: 1 })
})
