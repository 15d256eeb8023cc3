/**
 * Files for a text of one's own, in a real browser: each kind is read there and asked of nobody; whatever cannot be read is told
 * by its name, and nothing that was there before is lost.
 */
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Page } from 'playwright'
import { t } from '../../client/locale/t.ts'
import '../../client/locale/en/own-text.ts'
import { LONGEST_WORD } from '../../shared/own-text/limits.ts'
import { docxOf, pdfOf } from '../own-text/files.ts'
import { sampleFile } from '../own-text/sample-file.ts'
import { sampleText } from '../own-text/sample-text.ts'
import { type Cast, patience } from './cast.ts'
import { brokenRules } from './faults-of.ts'
import { useVenue } from './use-venue.ts'

const venue = useVenue()

let cast: Cast
let page: Page
let strangers: string[]

beforeEach(async () => {
  strangers = []
  cast = await venue().room()
  page = await cast.open('host', '/', { width: 1024, height: 768 })
  page.on('request', (request) => {
    if (!request.url().startsWith(venue().base) && !/^(blob|data):/.test(request.url())) strangers.push(request.url())
  })
  await page.getByText(t('landing.own-text')).click()
})
/** Nobody else is asked for anything. */
afterEach(async () => {
  expect(strangers).toEqual([])
  expect(cast.troubles).toEqual([])
  await cast.leave()
})

const drop = (...files: { name: string; buffer: Buffer }[]) =>
  page.getByLabel(t('own.files')).setInputFiles(files.map((file) => ({ mimeType: '', ...file })))
const clear = () => page.getByRole('button', { name: t('own.away') }).click()
const letters = (name: string) => page.getByText(new RegExp(`^${name} [\\d,]+ letters$`))

it('reads text, Markdown, tables, Word and PDF, each as a book of its own', async () => {
  const paragraphs = sampleText(40).split('\n\n')
  await drop(
    { name: 'tides.txt', buffer: Buffer.from(paragraphs.join('\n\n')) },
    { name: 'notes.md', buffer: Buffer.from(`# The island\n\n${sampleText(50, 8)}`) },
    {
      name: 'rows.csv',
      buffer: Buffer.from(
        `who,what\n${sampleText(60, 9)
          .split('\n\n')
          .map((row) => `Ada,"${row}"`)
          .join('\n')}`,
      ),
    },
    { name: 'story.docx', buffer: docxOf(sampleText(60, 10).split('\n\n')) },
    { name: 'leaflet.pdf', buffer: pdfOf(paragraphs.slice(0, 30)) },
  )
  for (const name of ['tides', 'notes', 'rows', 'story', 'leaflet']) await letters(name).waitFor()
  await page.getByRole('button', { name: t('own.read') }).click()
  await page.getByText(t('own.enough')).waitFor()
  await page.getByText(t('own.language', { language: 'English' })).waitFor()
  await drop({ name: 'sixth.txt', buffer: Buffer.from('One text too many is here.') })
  await page.getByText(t('own.file-many')).waitFor()
  await letters('leaflet').waitFor()
  await clear()
  await letters('leaflet').waitFor({ state: 'detached' })
})

it('has a word for every file that cannot be read', async () => {
  await page.getByLabel(t('own.text')).fill('What was there before stays.')
  const bytes = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 37) % 251))
  for (const [name, buffer, word] of [
    ['scan.pdf', pdfOf([]), 'scanned'],
    ['broken.pdf', Buffer.from('%PDF-1.7 and then nothing of the kind'), 'damaged'],
    ['locked.docx', Buffer.from('PK and no zip'), 'damaged'],
    ['picture.txt', bytes, 'binary'],
    ['volumes.txt', Buffer.alloc(20 * 1024 * 1024, 'a long book '), 'too-large'],
    ['film.mp4', bytes, 'kind'],
    ['nothing.txt', Buffer.alloc(0), 'empty'],
  ] as const) {
    await drop({ name, buffer })
    await page.getByText(name, { exact: true }).waitFor()
    await page.getByText(t(`own.file-${word}`)).waitFor()
  }
  await drop({
    name: 'quotes.csv',
    buffer: Buffer.from('a,b\nThe keeper lost a lamp,"never closed\nthe ferry came home'),
  })
  await page.getByText(/has rows with broken quotes/).waitFor()
  expect(await page.getByLabel(t('own.text')).inputValue()).toBe('What was there before stays.')
})

it('tells of a pack where it does not fit, and takes one that does', async () => {
  const file = sampleFile()
  const [first, ...rest] = file.train
  const wrong = { ...file, train: [{ ...first, text: 'the xylophone sang' }, ...rest] }
  await drop({ name: 'wrong.json', buffer: Buffer.from(JSON.stringify(wrong)) })
  await page.getByText('train[0].text', { exact: true }).first().waitFor()
  await page.getByText(/"xylophone" is not one of the pack's words/).waitFor()
  await drop({ name: 'island.json', buffer: Buffer.from(JSON.stringify(file)) })
  await page.getByText(t('own.from-file', { title: 'The island' })).waitFor()
  await page.getByLabel(t('own.move-word')).fill('lamp')
  await page.getByLabel(t('own.move-to')).selectOption({ index: 0 })
  await page.getByRole('button', { name: t('own.move'), exact: true }).click()
  const rack = page.getByLabel(/^Name of the rack/).nth(3)
  const before = await rack.inputValue()
  await page.getByRole('button', { name: t('own.sort') }).click()
  await expect.poll(() => rack.inputValue(), { timeout: patience }).not.toBe(before)
  await page.getByRole('button', { name: t('own.sort') }).waitFor()
  expect(await brokenRules(page)).toEqual([])
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('own.save') }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('The island.json')
  await clear()
  await page.getByLabel(t('own.text')).waitFor()
})

it('has a word for texts without words', async () => {
  for (const text of ['🐐🐐🐐 🌊', 'a'.repeat(100_000)]) {
    await page.getByLabel(t('own.text')).fill(text)
    await page.getByRole('button', { name: t('own.read') }).click()
    await page.getByText(t('own.no-words-read', { most: LONGEST_WORD })).waitFor()
    await page.getByLabel(t('own.text')).fill('')
  }
})
