/** Languages that a page or a room may speak; which of them are complete and on offer, `client/locale/offered.ts` says. */
export const languages = ['en', 'de', 'es', 'fr', 'ar'] as const
export type Language = (typeof languages)[number]

export function isLanguage(code: unknown): code is Language {
  return languages.some((each) => each === code)
}
