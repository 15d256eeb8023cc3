/** What each language is called in itself: whoever cannot read the page finds it. */
import type { Language } from '../../shared/protocol/languages.ts'

export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ar: 'العربية',
}
