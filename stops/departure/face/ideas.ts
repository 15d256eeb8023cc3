/** What somebody thinks who is sure of something wrong: desk and report say it, a phone never does. */
import { textOf } from '../../../client/locale/t.ts'
import { ITEMS } from '../content.ts'
import './ideas.en.ts'

export function ideaOf(item: number): string {
  return textOf('departure-idea', ITEMS[item]?.id ?? '')
}
