/** What language a text seems to be in, by its groups of three letters: a guess, and shown as one. */
import { franc } from 'franc-min'
import { locale } from '../locale/spoken.ts'

/** Letters that are looked at. */
const LOOKED_AT = 20_000

/** Its name, such as `Spanish`; null where nothing can be said. */
export function languageOf(text: string): string | null {
  const code = franc(text.slice(0, LOOKED_AT))
  return code === 'und' ? null : (new Intl.DisplayNames(locale(), { type: 'language' }).of(code) ?? null)
}
