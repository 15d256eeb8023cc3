/** A model that is taken home from the report: a page that opens without a network, and files that another program reads. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { formatShare, t } from '../../client/locale/t.ts'
import type { Checkpoint } from '../../shared/engine/engine.ts'
import { readSafetensors } from '../../shared/gpt2/safetensors.ts'
import { topWords } from '../../shared/lab/top-words.ts'
import { entryAt, named } from '../../shared/measures/entries.ts'
import { parameterCount } from '../../shared/model/config.ts'
import { BOUNDARY } from '../../shared/packs/pack.ts'
import { wasmEngine } from '../engine/wasm/builders.ts'
import { download } from './download.ts'

/** `checkpoint`: the weights that the report tells of; `words` of its pack. `folder`: for what is downloaded. */
export async function isTakenHome(
  report: Page,
  checkpoint: Checkpoint,
  words: readonly string[],
  folder: string,
): Promise<void> {
  const page = await (
    await report
      .context()
      .browser()!
      .newContext({ viewport: { width: 390, height: 844 } })
  ).newPage()
  const troubles: string[] = []
  page.on('console', (line) => troubles.push(line.text()))
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) troubles.push(request.url())
  })
  await page.context().setOffline(true)
  const { name, bytes } = await download(report, t('home.page'))
  writeFileSync(join(folder, name), bytes)
  await page.goto(`file://${join(folder, name)}`)

  // What it expects is what the engine expects of these weights, to the last digit that is shown.
  const engine = await wasmEngine(checkpoint.config)
  await engine.load(checkpoint)
  const first = entryAt(topWords(entryAt(await engine.predict([[BOUNDARY]]), 0)), 0)
  const word = entryAt(words, first.word)
  const choice = page.getByRole('list').getByRole('button').first()
  expect((await choice.textContent())?.replaceAll(/\s+/g, ' ').trim()).toBe(`${word} ${formatShare(first.p)}`)
  await choice.click()
  const then = entryAt(topWords(entryAt(await engine.predict([[BOUNDARY, first.word]]), 0)), 0)
  expect(await choice.textContent()).toContain(entryAt(words, then.word))
  engine.dispose()

  await page.getByLabel(t('home.other')).fill('spaceship')
  await page.getByRole('button', { name: t('home.take') }).click()
  await page.getByText(t('home.unknown', { word: 'spaceship', count: words.length })).waitFor()
  await page.getByRole('button', { name: t('home.finish') }).click()
  // It ends where the model ends it, or where the model can read no further: which one hangs on what this match has trained.
  const { context } = checkpoint.config
  await page
    .getByText(t('home.over'))
    .or(page.getByText(t('home.full', { count: context })))
    .waitFor()
  const sentence = (await page.locator('model-page .sentence').textContent())?.trim().split(/\s+/) ?? []
  const isFull = sentence.length === context
  expect(sentence.length).toBeLessThanOrEqual(context)
  expect(await page.getByText(t('home.full', { count: context })).count()).toBe(isFull ? 1 : 0)
  // Every text of the catalogue came with it.
  expect(await page.locator('model-page').innerText()).not.toMatch(/[a-z]\.[a-z]/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  expect(troubles).toEqual([])
  await page.context().close()

  const files = unzipSync((await download(report, t('home.folder'))).bytes)
  const file = (name: string) => {
    const path = Object.keys(files).find((each) => each.endsWith(`/${name}`))
    return named(files, path)
  }
  expect(JSON.parse(strFromU8(file('config.json')))).toMatchObject({ vocab_size: words.length, model_type: 'gpt2' })
  const numbers = Object.values(readSafetensors(file('model.safetensors')))
  expect(numbers.reduce((sum, { data }) => sum + data.length, 0)).toBe(parameterCount(checkpoint.config))
}
