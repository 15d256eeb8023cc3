/** Something that was said or written, between the marks of the language that the page speaks (CLDR, delimiters). */
import type { Language } from '../../shared/protocol/languages.ts'
import { spokenLanguage } from './spoken.ts'

const marks: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  es: ['«', '»'],
  // Inside they keep a narrow space that breaks no line.
  fr: ['«\u202F', '\u202F»'],
  ar: ['«', '»'],
}

export function quoted(text: string): string {
  const [open, close] = marks[spokenLanguage()]
  return `${open}${text}${close}`
}
