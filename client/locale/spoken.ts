/** The language that this page speaks now. Set by `speak.ts`, when its words are there, and by the page of a model at home. */
import type { Language } from '../../shared/protocol/languages.ts'

let spoken: Language = 'en'

export function spokenLanguage(): Language {
  return spoken
}

export function nowSpoken(language: Language): void {
  spoken = language
}

/**
 * For `Intl`. Digits are 0 to 9 everywhere: those that this page writes itself, in codes, clocks, axes and fields of numbers,
 * are, and a page with two kinds of digits would be hard to read.
 */
export function locale(): string {
  return spoken === 'ar' ? 'ar-u-nu-latn' : spoken
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

export function isRightToLeft(): boolean {
  return directionOf(spoken) === 'rtl'
}
