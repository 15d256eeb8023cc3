/** A file that a page gives to whoever presses a button of this name. */
import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright'

export async function download(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) }
}
