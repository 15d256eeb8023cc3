/** What a text that is brought says, for the door to read. */
import type { Pack } from '../../shared/packs/pack.ts'
import type { SpecialistTap } from './taps.ts'

export function written({ ask, tap }: SpecialistTap, { words }: Pack): string | null {
  if (ask !== 'text') return null
  return tap.map((sentence) => sentence.map((word) => words[word] ?? '').join(' ')).join('\n')
}
