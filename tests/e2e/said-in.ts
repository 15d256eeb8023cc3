/** What a page should say in another language: a text as its file has it, without the marks of its terms. */
import type { Text } from '../../client/locale/brought.ts'
import { textsIn } from '../../scripts/texts.ts'
import type { Language } from '../../shared/protocol/languages.ts'

/** `file`: a part of the shared texts, or `pile` for Pile of Math. Throws where there is no such text, or it has forms by count. */
export function saidIn(language: Language, file: string, key: string): string {
  const place =
    file === 'pile' ? `stops/pile-of-math/face/locale/${language}.json` : `client/locale/${language}/${file}.json`
  const text: Text | undefined = textsIn(place)[key]
  if (typeof text !== 'string') throw new Error(`${place} has no ${key}`)
  return text.replaceAll(/\[([^\]]+)\]\([\w-]+\)/g, '$1')
}
