/**
 * The worker of solo stores the app in English. What else this device speaks is stored here, whole, and what it does not speak
 * any more goes: a device keeps one language, not all of them.
 */
import type { Language } from '../../shared/protocol/languages.ts'
import { at, basePath } from '../net/base.ts'
import { fetchFile, fetchJson } from '../parts/fetch-file.ts'

/** All apps of an origin share its store. */
const place = `gradient-express.language ${basePath}`

/** Rejects with `FileError` when one of its files does not come; what has come stays. */
export async function keepLanguage(language: Language): Promise<void> {
  const wanted = filesOf(await fetchJson(at('/languages.json')), language).map(
    (file) => new URL(at(`/${file}`), location.origin).href,
  )
  const store = await caches.open(place)
  const held = (await store.keys()).map(({ url }) => url)
  await Promise.all(held.filter((url) => !wanted.includes(url)).map((url) => store.delete(url)))
  const missing = wanted.filter((url) => !held.includes(url))
  await Promise.all(
    missing.map(async (url) =>
      store.put(url, new Response(await fetchFile(url), { headers: { 'Content-Type': 'text/javascript' } })),
    ),
  )
}

/** Of a list that the build has written; none for English, which is in the app itself. */
function filesOf(list: unknown, language: Language): readonly string[] {
  const files: unknown = typeof list === 'object' && list !== null ? Reflect.get(list, language) : undefined
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : []
}
