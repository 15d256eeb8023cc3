/** What somebody calls a text, or a file is called, as it is shown to a class: nothing in it that nobody sees, and no longer than a title. */
import { withoutUnseen } from '../names/unseen.ts'
import { LONGEST_TITLE } from './limits.ts'

/** Empty where nothing can be seen. */
export function tidyTitle(typed: string): string {
  return cutTo(withoutUnseen(typed).replaceAll(/\s+/gu, ' ').trim(), LONGEST_TITLE)
}

/** At most so many units of a string, and no half of a letter at its end. */
export function cutTo(text: string, most: number): string {
  return withoutUnseen(text.slice(0, most)).trim()
}
