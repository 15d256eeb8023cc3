/** Languages that a person can choose: those that have every text, which the build demands of them. */
import { type Language, languages } from '../../shared/protocol/languages.ts'

export const offered: readonly Language[] = ['en', 'de', 'es', 'fr', 'ar']

/** The first of these that is on offer, by its language alone: `de-AT` is German. */
export function offeredOf(wanted: readonly string[]): Language {
  const codes = wanted.map((tag) => tag.toLowerCase().split('-')[0])
  return codes.flatMap((code) => languages.filter((each) => each === code && offered.includes(each)))[0] ?? 'en'
}
