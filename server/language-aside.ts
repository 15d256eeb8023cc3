/** What a world can say, worked out in a thread of its own: up to a second of the processor, for which no room is to wait. */
import { Worker } from 'node:worker_threads'
import type { Saying } from '../shared/packs/language.ts'
import { keepLanguage, knownLanguage } from '../shared/packs/languages.ts'

/** `languageOf` gives this list from then on. null: the pack has no grammar. Rejects when the thread breaks. */
export async function prepareLanguage(packId: string): Promise<readonly Saying[] | null> {
  const known = knownLanguage(packId)
  if (known !== undefined) return known
  const thread = new Worker(new URL('language-thread.ts', import.meta.url), { workerData: packId })
  const said = await new Promise<readonly Saying[] | null>((resolve, reject) => {
    thread.once('message', resolve).once('error', reject)
  })
  keepLanguage(packId, said)
  return said
}
